#include "diagram/graph_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "diagram/arrange.h"
#include "diagram/card.h"
#include "diagram/graph_legend.h"
#include "diagram/labels.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kLabelWidth = 118;
static constexpr std::size_t kMostLabelLines = 4;

static MeasuredGraph measure(const Graph& graph, const TextMetrics& metrics) {
  MeasuredGraph measured{.graph = graph};
  for (const Card& card : graph.cards) measured.cards.push_back(measure(card, metrics));
  for (const Edge& edge : graph.edges)
    measured.labels.push_back(wrap(edge.label, kLabelWidth, kMostLabelLines, kLabelType, metrics));
  return measured;
}

static std::string curve_of(const std::vector<Point>& curve) {
  std::string data = fmt::format("M{} {}", number(curve.front().x), number(curve.front().y));
  for (std::size_t i = 1; i < curve.size(); ++i) {
    data += fmt::format("{}{} {}", i % 3 == 1 ? "C" : " ", number(curve[i].x), number(curve[i].y));
  }
  return data;
}

static XmlElement arrow(Point from, Point tip, std::string_view colour) {
  constexpr double kHalf = 3.2;
  const double length = std::hypot(tip.x - from.x, tip.y - from.y);
  const double x = length > 0 ? (tip.x - from.x) / length : 1;
  const double y = length > 0 ? (tip.y - from.y) / length : 0;
  const Point base{tip.x - 7.5 * x, tip.y - 7.5 * y};
  return {.name = "polygon",
          .attributes = {
              {"points", fmt::format("{},{} {},{} {},{}", number(tip.x), number(tip.y),
                                     number(base.x - kHalf * y), number(base.y + kHalf * x),
                                     number(base.x + kHalf * y), number(base.y - kHalf * x))},
              {"fill", std::string(colour)}}};
}

std::string_view colour_of(const Edge& edge) {
  return edge.is_insecure ? kAlarm : stroke_of(edge.mechanism).colour;
}

static XmlElement draw_edge(const Edge& edge, const LaidEdge& laid) {
  const Stroke& stroke = stroke_of(edge.mechanism);
  const double width =
      (edge.is_insecure ? 1.8 : 1) + 0.5 * std::log2(static_cast<double>(edge.count));
  XmlElement result = group();
  result.attributes.emplace_back("class", "aliran");
  add_tooltip(result, edge.tooltip);
  add_source(result, edge.source);
  XmlElement& path = result.add({.name = "path",
                                 .attributes = {{"d", curve_of(laid.curve)},
                                                {"fill", "none"},
                                                {"stroke", std::string(colour_of(edge))},
                                                {"stroke-width", number(width)}}});
  if (!stroke.dash.empty()) path.attributes.emplace_back("stroke-dasharray", stroke.dash);
  result.add(arrow(laid.curve.back(), laid.tip, colour_of(edge)));
  return result;
}

// Each on a piece of paper, so that no line crosses the words.
static void draw_labels(XmlElement& to, const MeasuredGraph& measured,
                        const std::vector<Box>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (!measured.labels[i].empty()) to.add(filled(boxes[i], kPaper));
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const Point first{boxes[i].x + boxes[i].width / 2, boxes[i].y + kLabelType.size};
    add_lines(to, measured.labels[i], first, kLabelType,
              {.colour = colour_of(measured.graph.edges[i]), .anchor = Anchor::middle});
  }
}

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
  to.add(std::move(frame));
  const Type type{.size = kNameSize, .is_bold = true};
  const auto lines = wrap(kCaption.in(look.language), arrangement.strip.width - 2 * kStripPadding,
                          2, type, look.metrics);
  add_lines(to, lines, {arrangement.strip.x + kStripPadding, arrangement.strip.y + 15}, type,
            {.colour = kQuiet});
}

static XmlElement draw_all(const MeasuredGraph& measured, const Arrangement& arrangement,
                           const Box& box, const Look& look) {
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
  return content;
}

Result<std::string> draw_graph_sheet(const Sheet& sheet, const Engine& engine) {
  const auto& graph = std::get<Graph>(sheet.picture.content);
  const MeasuredGraph measured = measure(graph, engine.metrics);
  const Box box = content_box(sheet.picture);
  XmlElement content = group();
  if (!graph.cards.empty()) {
    const auto arrangement = arrange(measured, box, engine);
    if (!arrangement) return std::unexpected(arrangement.error());
    content = draw_all(measured, *arrangement, box, {engine.metrics, sheet.language});
  }
  return compose(sheet, std::move(content), graph_legend(graph, sheet.language), engine.metrics);
}

}  // namespace noken::diagram
