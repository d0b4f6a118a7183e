#include <fmt/format.h>

#include "base/replace.h"
#include "diagram/graph_text.h"

namespace noken::diagram {

// Mermaid reads `#38;` as the character of that number. Even then it takes `$$ … $$` for
// mathematics and `\n` for the end of a line, but not with a word joiner in between.
static std::string escaped(std::string_view text) {
  std::string coded = with_codes(text, "#");
  // Twice, since every second pair begins inside the one before.
  for (int i = 0; i < 2; ++i) replace_all(coded, "#36;#36;", "#36;#8288;#36;");
  replace_all(coded, "#92;n", "#92;#8288;n");
  return coded;
}

static std::string node_line(const Card& card, std::size_t number) {
  std::string label = escaped(title_of(card));
  for (const Row& row : card.rows) label += "<br/>• " + escaped(row.name);
  return fmt::format("  n{}[\"{}\"]\n", number, label);
}

static std::string_view arrow_of(const Edge& edge) {
  const Stroke& stroke = stroke_of(edge.mechanism);
  return stroke.dash.empty() ? "-->" : "-.->";
}

// Mermaid refuses more unless it is told so where it is embedded.
static std::string limits(const Graph& graph) {
  constexpr std::size_t kMostEdges = 500;
  if (graph.edges.size() <= kMostEdges) return {};
  return fmt::format("%% {} edges: set maxEdges and maxTextSize of mermaid.initialize\n",
                     graph.edges.size());
}

Result<std::string> draw_mermaid(const Picture& picture) {
  const auto found = graph_in(picture, "Mermaid");
  if (!found) return std::unexpected(found.error());
  const Graph& graph = **found;
  std::string text = limits(graph) + "flowchart LR\n";
  for (std::size_t i = 0; i < graph.cards.size(); ++i) text += node_line(graph.cards[i], i + 1);
  for (const Edge& edge : graph.edges) {
    const std::string words = escaped(words_of(edge));
    const std::string label = words.empty() ? words : fmt::format("|\"{}\"|", words);
    text += fmt::format("  n{} {}{} n{}\n", edge.from + 1, arrow_of(edge), label, edge.to + 1);
  }
  for (std::size_t i = 0; i < graph.cards.size(); ++i)
    text += fmt::format("  style n{} stroke:{}\n", i + 1, graph.cards[i].colour);
  for (std::size_t i = 0; i < graph.edges.size(); ++i)
    text += fmt::format("  linkStyle {} stroke:{}\n", i, colour_of(graph.edges[i]));
  return text;
}

}  // namespace noken::diagram
