#include "diagram/graph_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "diagram/draw_agency.h"
#include "diagram/draw_poster.h"
#include "diagram/edge.h"
#include "diagram/graph_legend.h"

namespace noken::diagram {

using formats::XmlElement;

struct Look {
  const TextMetrics& metrics;
  Language language;
};

// The frame around the cards that exchange nothing.
static void draw_strip(XmlElement& to, const Arrangement& arrangement, const Look& look) {
  static constexpr Text kCaption = {"Tanpa aliran data ke luar perangkat daerahnya",
                                    "No data flow beyond the agency"};
  if (arrangement.strip.height <= 0) return;
  XmlElement frame = filled(arrangement.strip, "#F8FAFC", kLine);
  frame.attributes.emplace_back("stroke-dasharray", "4 3");
  XmlElement& strip = to.add(group());
  strip.add(std::move(frame));
  const Type type{.size = kNameSize, .is_bold = true};
  const auto lines = wrap(kCaption.in(look.language), arrangement.strip.width - 2 * kStripPadding,
                          2, type, look.metrics);
  add_lines(strip, lines, {arrangement.strip.x + kStripPadding, arrangement.strip.y + 15}, type,
            {.colour = kQuiet});
}

static Drawn draw_all(const MeasuredGraph& measured, const Arrangement& arrangement, const Box& box,
                      const Look& look) {
  const TextMetrics& metrics = look.metrics;
  constexpr double kLargest = 1.3;
  const Layout& layout = arrangement.layout;
  const double scale =
      std::min({kLargest, box.width / layout.size.width, box.height / layout.size.height});
  const double x = box.x + (box.width - layout.size.width * scale) / 2;
  const double y = box.y + (box.height - layout.size.height * scale) / 2;
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform", fmt::format("translate({} {}) scale({:.4f})", number(x), number(y), scale));
  draw_strip(content, arrangement, look);
  for (std::size_t i = 0; i < layout.edges.size(); ++i)
    content.add(draw_edge(measured.graph.edges[i], layout.edges[i]));
  for (std::size_t i = 0; i < layout.nodes.size(); ++i)
    content.add(draw(measured.cards[i], layout.nodes[i]));
  draw_labels(content, measured, place_labels(measured, layout, metrics));
  return {std::move(content), scale};
}

static Result<Drawn> drawn_in(const Graph& graph, const Box& box, const Engine& engine,
                              Language language) {
  if (graph.cards.empty()) return Drawn{group(), 1};
  switch (graph.shape) {
    case GraphShape::columns:
    case GraphShape::layers:
      return draw_bands(graph, box, engine);
    case GraphShape::poster:
      return draw_poster(graph, box, engine.metrics);
    case GraphShape::agency:
      return draw_agency(graph, box, engine.metrics);
    case GraphShape::free:
      break;
  }
  const MeasuredGraph measured = measure(graph, engine.metrics);
  const auto arrangement = arrange(measured, box, engine);
  if (!arrangement) return std::unexpected(arrangement.error());
  return draw_all(measured, *arrangement, box, {engine.metrics, language});
}

static Paper larger(Paper paper) {
  return paper == Paper::a4_landscape  ? Paper::a3_landscape
         : paper == Paper::a4_portrait ? Paper::a3_portrait
                                       : paper;
}

// The smallest type among the words of the drawing.
static double smallest_type(const XmlElement& element) {
  double smallest = 1e9;
  for (const auto& [name, value] : element.attributes) {
    if (element.name == "text" && name == "font-size")
      smallest = std::strtod(value.c_str(), nullptr);
  }
  for (const XmlElement& child : element.children)
    smallest = std::min(smallest, smallest_type(child));
  return smallest;
}

bool is_readable(const Drawn& drawn) {
  constexpr double kRounding = 0.005;
  return smallest_type(drawn.content) * drawn.scale >= kLeastSize - kRounding;
}

Shown shown_on_paper(const Picture& picture, const Graph& graph, const Engine& engine,
                     Language language) {
  constexpr double kSmallest = 0.78;  // of 10 points: 7.8
  Shown shown{&graph, picture.paper, drawn_in(graph, content_box(picture), engine, language)};
  if (!shown.drawn || shown.drawn->scale >= kSmallest || !picture.may_grow) return shown;
  const Picture grown{.subtitle = picture.subtitle, .paper = larger(picture.paper)};
  shown.paper = grown.paper;
  shown.drawn = drawn_in(graph, content_box(grown), engine, language);
  return shown;
}

// The larger drawing of the two.
static void try_plainer(const Sheet& sheet, const Graph& graph, const Engine& engine, Shown& best) {
  if (!best.drawn || is_readable(*best.drawn)) return;
  auto drawn = drawn_in(graph, content_box(sheet.picture), engine, sheet.language);
  if (!drawn || drawn->scale <= best.drawn->scale * 1.05) return;
  best.graph = &graph;
  best.drawn = std::move(drawn);
}

Result<std::string> draw_graph_sheet(const Sheet& asked, const Engine& engine,
                                     const std::vector<Graph>& plainer) {
  const auto& graph = std::get<Graph>(asked.picture.content);
  Shown shown = shown_on_paper(asked.picture, graph, engine, asked.language);
  Picture picture = asked.picture;
  picture.paper = shown.paper;
  const Sheet sheet{picture, asked.language, asked.number, asked.of};
  for (const Graph& each : plainer) try_plainer(sheet, each, engine, shown);
  if (!shown.drawn) return std::unexpected(shown.drawn.error());
  return compose(sheet, std::move(shown.drawn->content), graph_legend(*shown.graph, sheet.language),
                 engine.metrics);
}

}  // namespace noken::diagram
