#include "report/gap_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "formats/json.h"
#include "report/gap_words.h"
#include "report/legal_json.h"
#include "report/text_table.h"
#include "report/words.h"
#include "rules/catalogue.h"

namespace noken::report {

using analysis::Gap;
using formats::Json;
using formats::or_null;

// Longer ids are broken over lines.
static constexpr std::size_t kIdWidth = 32;
static constexpr std::size_t kProgrammeWidth = 18;

std::string gap_current(const Gap& gap, Language language) {
  std::string text(gap.current.in(language));
  if (!text.empty()) return text;
  for (const Finding& finding : gap.findings) {
    text += text.empty() ? "" : "; ";
    text += filled(rules::message_of(finding).situation.in(language), finding.arguments);
  }
  return text;
}

static std::string_view severity_of(const Gap& gap) {
  if (gap.severity == Severity::error) return "high";
  return gap.severity == Severity::warning ? "medium" : "low";
}

static std::size_t count_open(const GapReport& report) {
  return static_cast<std::size_t>(std::ranges::count_if(report.gaps, &Gap::is_open));
}

std::string gap_size(const Gap& gap, Language language) {
  static constexpr Text kHigh = {"besar", "high"};
  static constexpr Text kMedium = {"sedang", "medium"};
  static constexpr Text kLow = {"kecil", "low"};
  const Text& word = gap.severity == Severity::error     ? kHigh
                     : gap.severity == Severity::warning ? kMedium
                                                         : kLow;
  return std::string(word.in(language));
}

// Broken by blanks into pieces of at most `width`, where an id has a sign.
static std::string broken(std::string_view id, std::size_t width) {
  std::string pieces;
  while (id.size() > width) {
    const std::size_t sign = id.find_last_of("-/+.>", width - 1);
    std::size_t end = sign == std::string_view::npos ? width : sign + 1;
    while (end > 1 && (static_cast<unsigned char>(id[end]) & 0xC0U) == 0x80U)
      --end;  // whole letters
    pieces += fmt::format("{} ", id.substr(0, end));
    id.remove_prefix(end);
  }
  return pieces + std::string(id);
}

static std::string programmes(const Gap& gap, Language language) {
  static constexpr Text kOpen = {"terbuka", "open"};
  if (gap.is_open()) return std::string(kOpen.in(language));
  std::string text;
  for (const model::Programme* programme : gap.programmes)
    text += (text.empty() ? "" : ", ") + broken(printable(programme->handle), kProgrammeWidth);
  return text;
}

std::string gap_counts(const GapReport& report, Language language) {
  static constexpr Text kCount = {
      "{total} kesenjangan: {open} terbuka, {closed} sudah dijawab program (keadaan {at})",
      "gaps: {total}, of which {open} open and {closed} closed by a programme (state at {at})"};
  const std::size_t open = count_open(report);
  return fmt::format(fmt::runtime(kCount.in(language)), fmt::arg("total", report.gaps.size()),
                     fmt::arg("open", open), fmt::arg("closed", report.gaps.size() - open),
                     fmt::arg("at", report.at));
}

// Of a long word, whatever it is.
static std::string fitting(std::string_view text, std::size_t width) {
  std::string fit;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    fit += broken(text.substr(0, end), width);
    if (end < text.size()) fit += ' ';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return fit;
}

// What is so, what should be, and why it is not: each begins a line of its own.
static std::vector<std::string> situation(const Gap& gap, Language language) {
  static constexpr Text kExpected = {"harapan: {}", "expected: {}"};
  static constexpr Text kCause = {"sebab: {}", "cause: {}"};
  std::vector<std::string> lines = {printable(gap_current(gap, language))};
  const auto add = [&](const Text& words, std::string_view value) {
    if (value.empty()) return;
    const std::string text = printable(value);
    lines.push_back(fmt::format(fmt::runtime(words.in(language)), text));
  };
  add(kExpected, gap.expected.in(language));
  add(kCause, gap.cause.in(language));
  return lines;
}

// The cells of one gap, a row for each line of its situation.
static std::vector<Cells> rows_of(const Gap& gap, Language language) {
  std::vector<Cells> rows;
  for (const std::string& line : situation(gap, language)) rows.push_back({"", "", line, ""});
  rows.front()[0] = broken(printable(gap.id), kIdWidth);
  rows.front()[1] = gap_size(gap, language);
  rows.front()[3] = programmes(gap, language);
  return rows;
}

// What ids and programmes leave is for the words.
static std::vector<std::size_t> widths_of(const std::vector<Cells>& rows) {
  std::vector<std::size_t> widths = {std::min(widest(rows, 0), kIdWidth), widest(rows, 1), 0,
                                     std::min(widest(rows, 3), kProgrammeWidth + 1)};
  widths[2] = std::min(kTableWidth - widths[0] - widths[1] - widths[3] - 4 * kTableGap.size(),
                       widest(rows, 2));
  return widths;
}

std::string gap_text(const GapReport& report, Language language) {
  static constexpr Text kNone = {"Tidak ada kesenjangan.\n", "No gaps.\n"};
  static constexpr Text kHeadings[] = {{"kesenjangan", "gap"},
                                       {"besar", "size"},
                                       {"keadaan, harapan, sebab", "state, expectation, cause"},
                                       {"program", "programme"}};
  if (report.gaps.empty()) return std::string(kNone.in(language));
  std::vector<Cells> rows(1);
  for (const Text& text : kHeadings) rows.front().emplace_back(text.in(language));
  for (const Gap& gap : report.gaps)
    std::ranges::move(rows_of(gap, language), std::back_inserter(rows));
  const auto widths = widths_of(rows);
  Cells rule;
  for (const std::size_t width : widths) rule.emplace_back(width, '-');
  rows.insert(rows.begin() + 1, std::move(rule));
  std::string text;
  for (Cells& row : rows) {
    row[2] = fitting(row[2], widths[2]);
    text += table_row(row, widths);
  }
  return text + "\n" + gap_counts(report, language) + "\n";
}

// Of all its rules, each article once.
static Json legal_basis_of(const Gap& gap) {
  Json::Array all;
  std::set<std::string> seen;
  for (const Diagnosis rule : gap.rules) {
    const Json basis = legal_basis_json(*rules::entry_of(rule).rule);
    for (const Json& article : std::get<Json::Array>(basis.value())) {
      if (seen.insert(to_line(article)).second) all.push_back(article);
    }
  }
  return all;
}

static Json gap_json(const Gap& gap, const Sources& sources, Language language) {
  const Place place = sources.place(gap.at);
  Json::Array closing;
  for (const model::Programme* programme : gap.programmes) closing.emplace_back(programme->handle);
  return Json::Object{{"id", gap.id},
                      {"type", analysis::name_of(*gap.type)},
                      {"object", gap.object},
                      {"agency", or_null(gap.agency)},
                      {"current", or_null(gap_current(gap, language))},
                      {"expected", or_null(gap.expected.in(language))},
                      {"cause", or_null(gap.cause.in(language))},
                      {"severity", severity_of(gap)},
                      {"legal_basis", legal_basis_of(gap)},
                      {"programmes", std::move(closing)},
                      {"file", place.path},
                      {"line", place.line}};
}

std::string gap_json(const GapReport& report, Language language) {
  Json::Array gaps;
  for (const Gap& gap : report.gaps) gaps.push_back(gap_json(gap, *report.sources, language));
  const std::size_t open = count_open(report);
  return to_text(
      Json::Object{{"schema", "noken.gap/1"},
                   {"as_of", report.as_of},
                   {"at", report.at},
                   {"summary", Json::Object{{"total", report.gaps.size()},
                                            {"open", open},
                                            {"closed_by_programme", report.gaps.size() - open}}},
                   {"gaps", std::move(gaps)}});
}

}  // namespace noken::report
