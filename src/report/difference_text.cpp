#include <fmt/format.h>

#include "base/unicode.h"
#include "report/difference_report.h"
#include "report/difference_words.h"
#include "report/report_formats.h"
#include "report/text_table.h"
#include "report/words.h"

namespace noken::report {

using difference::called;
using difference::Row;

static std::string element_line(const Row& row) {
  static constexpr std::string_view kSigns[] = {"+", "−", "~", "~"};
  const model::Element& element = row.element();
  const std::string name = called(element);
  const bool is_renamed = row.sort == Row::Sort::renamed;
  return fmt::format("  {} {}{}{}\n", kSigns[static_cast<std::size_t>(row.sort)],
                     is_renamed ? printable(row.before->handle) + " → " : "",
                     printable(element.handle), name == element.handle ? "" : " — " + shown(name));
}

static std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) line += c == '\n' ? std::string("; ") : std::string(1, c);
  return line;
}

// On one line where there is room; long values are cut.
static std::string field_lines(const Row& row, Language language) {
  const auto [before, after] = change_words(row, language);
  const std::string old_text = shown(one_line(before));
  const std::string new_text = shown(one_line(after));
  const std::string whole = fmt::format("      {}: {} → {}\n", row.path, old_text, new_text);
  if (display_width(whole) <= kTableWidth) return whole;
  return fmt::format("      {}:\n        − {}\n        + {}\n", row.path, old_text, new_text);
}

static std::string reason_line(const Row& row, Language language) {
  const std::string reason = reason_words(row.reason, language);
  return reason.empty() ? "" : fmt::format("        ({})\n", shown(reason));
}

static std::string_view heading_of(const DifferenceReport& report, Language language) {
  static constexpr Text kSame = {"Tidak ada perbedaan antara {} dan {}.\n",
                                 "{} and {} do not differ.\n"};
  static constexpr Text kFrom = {"Dari {} ke {}\n", "From {} to {}\n"};
  return (report.difference.rows.empty() ? kSame : kFrom).in(language);
}

std::string difference_text(const DifferenceReport& report, Language language) {
  std::string text = fmt::format(fmt::runtime(heading_of(report, language)),
                                 printable(report.old_name), printable(report.new_name));
  if (report.difference.rows.empty()) return text;
  const Row* last = nullptr;
  for (const Row& row : report.difference.rows) {
    const bool is_new_kind = last == nullptr || last->element().kind != row.element().kind;
    if (is_new_kind) text += fmt::format("\n{}\n", model::kind_of(row.element().kind).key);
    if (last == nullptr || &last->element() != &row.element()) text += element_line(row);
    if (row.sort == Row::Sort::changed) text += field_lines(row, language);
    text += reason_line(row, language);
    last = &row;
  }
  const Report totals{.tables = total_tables(report, language)};
  return text + report_text(totals).substr(1);
}

}  // namespace noken::report
