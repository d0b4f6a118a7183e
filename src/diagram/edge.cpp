#include "diagram/edge.h"

#include <fmt/format.h>

#include <cmath>

#include "diagram/draw.h"

namespace noken::diagram {

using formats::XmlElement;

static std::string curve_of(const std::vector<Point>& curve) {
  std::string data = fmt::format("M{} {}", number(curve.front().x), number(curve.front().y));
  for (std::size_t i = 1; i < curve.size(); ++i) {
    data += fmt::format("{}{} {}", i % 3 == 1 ? "C" : " ", number(curve[i].x), number(curve[i].y));
  }
  return data;
}

XmlElement arrow(Point from, Point tip, std::string_view colour) {
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

XmlElement draw_edge(const Edge& edge, const LaidEdge& laid) {
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
void draw_labels(XmlElement& to, const MeasuredGraph& measured, const std::vector<Box>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (!measured.labels[i].empty()) to.add(filled(boxes[i], kPaper));
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const Point first{boxes[i].x + boxes[i].width / 2, boxes[i].y + kLabelType.size};
    add_lines(to, measured.labels[i], first, kLabelType,
              {.colour = colour_of(measured.graph.edges[i]), .anchor = Anchor::middle});
  }
}

}  // namespace noken::diagram
