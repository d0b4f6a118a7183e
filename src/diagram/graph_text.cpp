#include "diagram/graph_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"

namespace noken::diagram {

Result<const Graph*> graph_in(const Picture& picture, std::string_view language_name) {
  if (const auto* graph = std::get_if<Graph>(&picture.content)) return graph;
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan graf, jadi tidak ada {}-nya; pakai svg, png, atau pdf",
                          picture.view, language_name),
              fmt::format("`{}` is no graph and has no {}; use svg, png or pdf", picture.view,
                          language_name)});
}

std::string title_of(const Card& card) {
  if (card.second_line.empty()) return card.name;
  return fmt::format("{} ({})", card.name, card.second_line);
}

const std::string& words_of(const Edge& edge) {
  return edge.tooltip.empty() ? edge.label : edge.tooltip;
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

static bool is_plain(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == ' ' || c == ',' || c == '(' || c == ')';
}

std::string with_codes(std::string_view text, std::string_view before) {
  std::string clean(text);
  std::ranges::replace_if(clean, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  clean = printable(clean);
  std::string result;
  for (std::size_t i = 0; i < clean.size(); ++i) {
    const char c = clean[i];
    // A full stop or hyphen makes a list only at the beginning or after a digit.
    const bool is_inside_word = (c == '.' || c == '-') && i > 0 && is_letter(clean[i - 1]);
    if (is_plain(c) || is_inside_word) {
      result += c;
    } else {
      result += fmt::format("{}{};", before, static_cast<int>(c));
    }
  }
  return result;
}

}  // namespace noken::diagram
