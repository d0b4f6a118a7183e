#include <fmt/format.h>

#include "diagram/graph_text.h"

namespace noken::diagram {

// A DOT string: quotes and backslashes are escaped, so that no word of a document is markup.
static std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c == '\n' || c == '\r' ? ' ' : c;
  }
  return result + "\"";
}

static std::string node_line(const Card& card) {
  std::string text = quoted(title_of(card));
  text.pop_back();
  for (const Row& row : card.rows) {
    const std::string name = quoted(row.name);
    text += "\\l- " + name.substr(1, name.size() - 2);
  }
  text += card.rows.empty() ? "\"" : "\\l\"";
  return fmt::format("  {} [label={}, color={}];\n", quoted(card.id), text, quoted(card.colour));
}

Result<std::string> draw_dot(const Picture& picture) {
  const auto graph = graph_in(picture, "DOT");
  if (!graph) return std::unexpected(graph.error());
  std::string text = fmt::format(
      "digraph {} {{\n  graph [rankdir=LR, label={}];\n  node [shape=box, fontname=\"Noto "
      "Sans\"];\n"
      "  edge [fontname=\"Noto Sans\", fontsize=9];\n",
      quoted(picture.view), quoted(picture.title + " · " + picture.region));
  const auto& cards = (*graph)->cards;
  for (const Card& card : cards) text += node_line(card);
  for (const Edge& edge : (*graph)->edges) {
    text +=
        fmt::format("  {} -> {} [label={}, color=\"{}\", style={}];\n", quoted(cards[edge.from].id),
                    quoted(cards[edge.to].id), quoted(words_of(edge)), colour_of(edge),
                    stroke_of(edge.mechanism).dot_style);
  }
  return text + "}\n";
}

}  // namespace noken::diagram
