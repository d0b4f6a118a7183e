#include <fmt/format.h>

#include "diagram/graph_text.h"

namespace noken::diagram {

// PlantUML reads `&#38;` as the character of that number.
static std::string escaped(std::string_view text) { return with_codes(text, "&#"); }

// `0F766E` of `#0F766E`.
static std::string_view digits(std::string_view colour) {
  return colour.starts_with('#') ? colour.substr(1) : std::string_view("64748B");
}

static std::string node_line(const Card& card, std::size_t number) {
  std::string label = escaped(title_of(card));
  for (const Row& row : card.rows) label += "\\n• " + escaped(row.name);
  return fmt::format("rectangle \"{}\" as n{} #FFFFFF;line:{}\n", label, number,
                     digits(card.colour));
}

Result<std::string> draw_plantuml(const Picture& picture) {
  const auto found = graph_in(picture, "PlantUML");
  if (!found) return std::unexpected(found.error());
  const Graph& graph = **found;
  std::string text = fmt::format("@startuml\ntitle {}\nleft to right direction\n",
                                 escaped(fmt::format("{} · {}", picture.title, picture.region)));
  for (std::size_t i = 0; i < graph.cards.size(); ++i) text += node_line(graph.cards[i], i + 1);
  for (const Edge& edge : graph.edges) {
    const std::string words = escaped(words_of(edge));
    text += fmt::format("n{} -[#{},{}]-> n{}{}{}\n", edge.from + 1, digits(colour_of(edge)),
                        stroke_of(edge.mechanism).dot_style, edge.to + 1,
                        words.empty() ? "" : " : ", words);
  }
  return text + "@enduml\n";
}

}  // namespace noken::diagram
