#include "annex/sentence_case.h"

#include <algorithm>

#include "base/capitals.h"

namespace noken::annex {

static bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string sentence_case(std::string text) {
  static constexpr std::string_view kEnds = " ,;)";
  static constexpr std::string_view kLast = ".:";  // before a blank or at the end of the text
  const bool is_option =
      text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_, ") == std::string::npos;
  if (is_option) std::ranges::replace(text, '_', ' ');
  std::size_t end = 0;
  while (end < text.size() && is_small_letter(text[end])) ++end;
  const bool is_stop = end < text.size() && kLast.contains(text[end]) &&
                       (end + 1 == text.size() || text[end + 1] == ' ');
  const bool is_word = end == text.size() || kEnds.contains(text[end]) || is_stop;
  if (end == 0 || !is_word) return text;
  return to_upper(text.substr(0, 1)) + text.substr(1);
}

// `sub-dimensi`, but neither `e-mail` nor an id in a cell.
static std::string heading_case(const std::string& text) {
  const std::size_t hyphen = text.find('-');
  const bool has_parts = hyphen != std::string::npos && hyphen > 1;
  if (!has_parts) return sentence_case(text == "no" ? "no." : text);
  return sentence_case(text.substr(0, hyphen)) + text.substr(hyphen);
}

static std::string each_line(std::string_view text) {
  std::string lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (at > 0) lines += '\n';
    lines += sentence_case(std::string(text.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

void put_sentence_case(report::Table& table) {
  for (report::Column& column : table.columns) column.name = heading_case(column.name);
  for (auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_heading = i < table.columns.size() && table.columns[i].key == "field";
      row[i].text = is_heading ? heading_case(row[i].text) : each_line(row[i].text);
    }
  }
}

}  // namespace noken::annex
