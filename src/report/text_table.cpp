#include "report/text_table.h"

#include <algorithm>

#include "base/unicode.h"
#include "report/words.h"

namespace noken::report {

static bool is_in(const ColumnSet& columns, std::size_t column) {
  return std::ranges::find(columns, column) != columns.end();
}

static std::string padded(const std::string& text, std::size_t width, bool to_the_right) {
  const std::size_t used = display_width(text);
  const std::string room(used < width ? width - used : 0, ' ');
  return to_the_right ? room + text : text + room;
}

std::size_t widest(const std::vector<Cells>& rows, std::size_t column) {
  std::size_t width = 0;
  for (const Cells& cells : rows) width = std::max(width, display_width(cells[column]));
  return width;
}

std::string table_row(const Cells& cells, const std::vector<std::size_t>& widths,
                      const ColumnSet& right) {
  std::vector<std::vector<std::string>> lines;
  std::size_t height = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    lines.push_back(wrapped(cells[i], widths[i]));
    height = std::max(height, lines.back().size());
  }
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (widths[i] == 0) continue;
      const std::string part = line < lines[i].size() ? lines[i][line] : "";
      row += std::string(kTableGap) + padded(part, widths[i], is_in(right, i));
    }
    text += row.substr(0, row.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

// What is left after the fixed columns goes to the others, in proportion to what they want.
static void share(std::vector<std::size_t>& widths, const ColumnSet& fixed) {
  constexpr std::size_t kLeast = 8;
  std::size_t left = kTableWidth - widths.size() * kTableGap.size();
  std::size_t wanted = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const bool is_fixed = is_in(fixed, i);
    if (is_fixed) left -= std::min(left, widths[i]);
    if (!is_fixed) wanted += widths[i];
  }
  if (wanted <= left) return;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (is_in(fixed, i)) continue;
    widths[i] = std::max(kLeast, widths[i] * left / wanted);
  }
}

std::string text_table(const Cells& heading, const std::vector<Cells>& rows, const ColumnSet& fixed,
                       const ColumnSet& right) {
  std::vector<Cells> all = rows;
  all.insert(all.begin(), heading);
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < heading.size(); ++i) {
    const bool is_fixed = is_in(fixed, i);
    constexpr std::size_t kMostWanted = 60;
    widths.push_back(is_fixed ? widest(all, i) : std::min(widest(all, i), kMostWanted));
  }
  share(widths, fixed);
  std::string text = table_row(heading, widths, right);
  Cells rule;
  for (const std::size_t width : widths) rule.emplace_back(width, '-');
  text += table_row(rule, widths);
  for (const Cells& row : rows) text += table_row(row, widths, right);
  return text;
}

std::string wrapped_line(std::string_view text) {
  std::string lines;
  for (const std::string& line : wrapped(text, kTableWidth)) lines += line + "\n";
  return lines;
}

std::string without_commands(std::string text) {
  for (std::size_t at = text.find("::"); at != std::string::npos; at = text.find("::", at + 1)) {
    const std::size_t before = text.find_last_not_of(' ', at - (at > 0 ? 1 : 0));
    const bool starts_line = at == 0 || before == std::string::npos || text[before] == '\n';
    if (starts_line) text.insert(at + 1, " ");
  }
  return text;
}

}  // namespace noken::report
