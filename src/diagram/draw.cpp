#include "diagram/draw.h"

#include <fmt/format.h>

#include "diagram/draw_graph.h"
#include "diagram/draw_matrix.h"

namespace noken::diagram {

Result<std::vector<std::string>> draw_svg(const Picture& picture, const Engine& engine,
                                          Language language) {
  if (std::holds_alternative<Matrix>(picture.content))
    return draw_matrix(picture, engine.metrics, language);
  return draw_graph(picture, engine, language);
}

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
  std::string label = card.name;
  if (!card.second_line.empty()) label += " (" + card.second_line + ")";
  std::string text = quoted(label);
  text.pop_back();
  for (const Row& row : card.rows) {
    const std::string name = quoted(row.name);
    text += "\\l- " + name.substr(1, name.size() - 2);
  }
  text += card.rows.empty() ? "\"" : "\\l\"";
  return fmt::format("  {} [label={}, color={}];\n", quoted(card.id), text, quoted(card.colour));
}

Result<std::string> draw_dot(const Picture& picture) {
  const auto* graph = std::get_if<Graph>(&picture.content);
  if (graph == nullptr) {
    return std::unexpected(Trouble{
        fmt::format("`{}` bukan graf, jadi tidak ada DOT-nya; pakai svg atau png", picture.view),
        fmt::format("`{}` is no graph and has no DOT; use svg or png", picture.view)});
  }
  std::string text = fmt::format(
      "digraph {} {{\n  graph [rankdir=LR, label={}];\n  node [shape=box, fontname=\"Noto "
      "Sans\"];\n"
      "  edge [fontname=\"Noto Sans\", fontsize=9];\n",
      quoted(picture.view), quoted(picture.title + " · " + picture.region));
  for (const Card& card : graph->cards) text += node_line(card);
  for (const Edge& edge : graph->edges) {
    const Stroke& stroke = stroke_of(edge.mechanism);
    const std::string& label = edge.tooltip.empty() ? edge.label : edge.tooltip;
    text += fmt::format("  {} -> {} [label={}, color=\"{}\", style={}];\n",
                        quoted(graph->cards[edge.from].id), quoted(graph->cards[edge.to].id),
                        quoted(label), edge.is_insecure ? kAlarm : stroke.colour, stroke.dot_style);
  }
  return text + "}\n";
}

}  // namespace noken::diagram
