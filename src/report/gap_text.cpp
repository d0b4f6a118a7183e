#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "report/gap_words.h"
#include "report/text_table.h"
#include "report/words.h"

namespace noken::report {

using analysis::Gap;

// Longer ids are broken over lines.
static constexpr std::size_t kIdWidth = 32;
static constexpr std::size_t kProgrammeWidth = 18;

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

// What each cell says, by lines that begin anew.
struct GapCells {
  std::string id;
  std::string size;
  std::vector<std::string> situation;
  std::string programmes;
};

static GapCells cells_of(const Gap& gap, Language language) {
  return {broken(printable(gap.id), kIdWidth), gap_size(gap, language), situation(gap, language),
          programmes(gap, language)};
}

// What ids and programmes leave is for the words.
static std::vector<std::size_t> widths_of(const Cells& heading, const std::vector<GapCells>& gaps) {
  std::vector<std::size_t> widths;
  for (const std::string& text : heading) widths.push_back(display_width(text));
  for (const GapCells& gap : gaps) {
    widths[0] = std::max(widths[0], std::min(display_width(gap.id), kIdWidth));
    widths[1] = std::max(widths[1], display_width(gap.size));
    for (const std::string& line : gap.situation)
      widths[2] = std::max(widths[2], display_width(line));
    widths[3] = std::max(widths[3], std::min(display_width(gap.programmes), kProgrammeWidth + 1));
  }
  const std::size_t left = kTableWidth - widths[0] - widths[1] - widths[3] - 4 * kTableGap.size();
  widths[2] = std::min(widths[2], left);
  return widths;
}

static std::string gap_rows(const GapCells& gap, const std::vector<std::size_t>& widths) {
  std::vector<std::string> lines;
  for (const std::string& line : gap.situation)
    std::ranges::move(wrapped(fitting(line, widths[2]), widths[2]), std::back_inserter(lines));
  const std::vector<std::string> columns[] = {
      wrapped(gap.id, widths[0]), {gap.size}, lines, wrapped(gap.programmes, widths[3])};
  std::size_t height = 0;
  for (const auto& column : columns) height = std::max(height, column.size());
  std::string rows;
  for (std::size_t i = 0; i < height; ++i) {
    Cells row;
    for (const auto& column : columns) row.push_back(i < column.size() ? column[i] : "");
    rows += table_row(row, widths);
  }
  return rows;
}

std::string gap_text(const GapReport& report, Language language) {
  static constexpr Text kNone = {"Tidak ada kesenjangan.\n", "No gaps.\n"};
  static constexpr Text kHeadings[] = {{"kesenjangan", "gap"},
                                       {"besar", "size"},
                                       {"keadaan, harapan, sebab", "state, expectation, cause"},
                                       {"program", "programme"}};
  if (report.gaps.empty()) return std::string(kNone.in(language));
  Cells heading;
  for (const Text& text : kHeadings) heading.emplace_back(text.in(language));
  std::vector<GapCells> gaps;
  for (const Gap& gap : report.gaps) gaps.push_back(cells_of(gap, language));
  const auto widths = widths_of(heading, gaps);
  Cells rule;
  for (const std::size_t width : widths) rule.emplace_back(width, '-');
  std::string text = table_row(heading, widths) + table_row(rule, widths);
  for (const GapCells& gap : gaps) text += gap_rows(gap, widths);
  return text + "\n" + gap_counts(report, language) + "\n";
}

}  // namespace noken::report
