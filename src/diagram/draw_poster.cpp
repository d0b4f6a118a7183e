#include "diagram/draw_poster.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/edge.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kColumns[] = {170, 150, 136, 124};  // of names, the widest first
static constexpr double kAsideWidth = 156;
static constexpr double kAsideGap = 64;  // room for the arrows and their words
static constexpr double kArrowHeight = 21;
static constexpr double kMostGap = 26;    // more of it, when there is room
static constexpr double kLaneWidth = 26;  // at the left, for what passes a card
static constexpr double kSmallest = 0.7;  // of 10 points: 7

// The wide cards and where they stand; all in points of a picture that is not yet scaled.
struct Poster {
  const Graph* graph = nullptr;
  std::vector<MeasuredCard> cards = {};
  std::vector<Box> boxes = {};
  Size size = {};
};

static bool is_aside(const Card& card) { return card.side == Side::right; }

static bool has_aside(const Graph& graph) { return std::ranges::any_of(graph.cards, is_aside); }

struct PosterShape {
  double width = 0;
  double column = 0;
  double gap = kArrowHeight;
};

static Poster placed(const Graph& graph, const PosterShape& shape, const TextMetrics& metrics) {
  const double width = shape.width;
  Poster poster{.graph = &graph};
  const double aside = has_aside(graph) ? kAsideWidth + kAsideGap : 0;
  const double main = width - kLaneWidth - aside;
  double y = 0;
  double beside = 0;
  for (const Card& card : graph.cards) {
    const bool is_beside = is_aside(card);
    const double card_width = is_beside ? kAsideWidth : main;
    const double column = is_beside ? kAsideWidth : shape.column;
    poster.cards.push_back(measure(card, metrics, wide_shape(card_width, column)));
    const double height = poster.cards.back().size.height;
    const Box at = is_beside ? Box{width - kAsideWidth, beside, kAsideWidth, height}
                             : Box{kLaneWidth, y, main, height};
    poster.boxes.push_back(at);
    (is_beside ? beside : y) += height + shape.gap;
  }
  poster.size = {width, std::max(y, beside) - shape.gap};
  return poster;
}

static Poster lowest(const Graph& graph, double width, double& column, const TextMetrics& metrics) {
  Poster best;
  for (const double each : kColumns) {
    Poster poster = placed(graph, {.width = width, .column = each}, metrics);
    if (best.graph != nullptr && poster.size.height >= best.size.height) continue;
    best = std::move(poster);
    column = each;
  }
  return best;
}

// Where only a little is lacking, the arrows become shorter.
static void narrow_gaps(Poster& poster, double height) {
  constexpr double kLeastGap = 15;
  std::size_t gaps = 0;
  for (const Card& card : poster.graph->cards) gaps += is_aside(card) ? 0 : 1;
  const double less =
      (poster.size.height - height) / static_cast<double>(std::max<std::size_t>(gaps, 2) - 1);
  if (less > kArrowHeight - kLeastGap) return;
  double above = 0;
  for (std::size_t i = 0; i < poster.boxes.size(); ++i) {
    if (is_aside(poster.graph->cards[i])) continue;
    poster.boxes[i].y -= above;
    above += less;
  }
  poster.size.height = height;
}

// As large as the sheet allows: a smaller scale makes the cards wider and so lower. What is left of
// the height goes between them.
static std::pair<Poster, double> best_poster(const Graph& graph, const Box& box,
                                             const TextMetrics& metrics) {
  constexpr double kStep = 0.02;
  double scale = 1;
  double column = kColumns[0];
  Poster poster = lowest(graph, box.width / scale, column, metrics);
  while (poster.size.height * scale > box.height && scale - kSmallest > kStep / 2) {
    scale -= kStep;
    poster = lowest(graph, box.width / scale, column, metrics);
  }
  if (poster.size.height * scale > box.height) narrow_gaps(poster, box.height / scale);
  const double spare = box.height / scale - poster.size.height;
  if (spare <= 0.01) return {std::move(poster), box.height / poster.size.height};
  const double bands = std::max<double>(2, static_cast<double>(graph.bands.size())) - 1;
  const double gap = kArrowHeight + std::min(spare / bands, kMostGap);
  poster = placed(graph, {.width = box.width / scale, .column = column, .gap = gap}, metrics);
  return {std::move(poster), std::min(scale, box.height / poster.size.height)};
}

static LaidEdge straight(Point from, Point to) {
  const Point before{to.x - (to.x > from.x   ? 7
                             : to.x < from.x ? -7
                                             : 0),
                     to.y - (to.y > from.y   ? 7
                             : to.y < from.y ? -7
                                             : 0)};
  return {.curve = {from, from, before, before}, .tip = to};
}

// The words of an arrow, on paper.
static void add_label(XmlElement& to, const std::vector<std::string>& lines, Point left,
                      const TextMetrics& metrics) {
  const Size size = label_size(lines, metrics);
  XmlElement& label = to.add(group());
  label.add(filled({left.x - 2, left.y - size.height / 2, size.width + 2, size.height}, kPaper));
  add_lines(label, lines, {left.x, left.y - size.height / 2 + kLabelType.size + 1}, kLabelType,
            {.colour = stroke_of(kRelation).colour});
}

// How many arrows were drawn where, so that the next finds its own place.
struct Lanes {
  const TextMetrics& metrics;
  double left = 0;
};

// Between two cards, one below the other.
static void draw_down(XmlElement& to, const Edge& edge, const Poster& poster,
                      const TextMetrics& metrics) {
  const Box& from = poster.boxes[edge.from];
  const Box& below = poster.boxes[edge.to];
  const double x = from.x + 24;
  to.add(draw_edge(edge, straight({x, from.y + from.height}, {x, below.y})));
  const auto lines = wrap(edge.label, from.width - 60, 1, kLabelType, metrics);
  add_label(to, lines, {x + 10, (from.y + from.height + below.y) / 2}, metrics);
}

// Past the cards between them, along the left edge; its words stand above its end.
static void draw_past(XmlElement& to, const Edge& edge, const Poster& poster, Lanes& lanes) {
  const TextMetrics& metrics = lanes.metrics;
  const Box& from = poster.boxes[edge.from];
  const Box& below = poster.boxes[edge.to];
  lanes.left += 10;
  const double x = from.x - lanes.left;
  const Point start{from.x, from.y + std::min(18.0, from.height / 2)};
  const Point end{below.x, below.y + 12};
  LaidEdge laid{.curve = {start, start, {x, start.y}, {x, start.y + 14}}, .tip = end};
  laid.curve.insert(laid.curve.end(), {{x, start.y + 20},
                                       {x, end.y - 20},
                                       {x, end.y - 14},
                                       {x, end.y},
                                       {end.x - 8, end.y},
                                       {end.x - 7, end.y}});
  to.add(draw_edge(edge, laid));
  const auto lines = wrap(edge.label, from.width / 2 - 40, 1, kLabelType, metrics);
  const double width = label_size(lines, metrics).width;
  add_label(to, lines, {below.x + below.width - width - 8, below.y - 11}, metrics);
  to.add(group()).add(words("↓", {below.x + below.width - width - 20, below.y - 11 + 4}, kLabelType,
                            {.colour = stroke_of(kRelation).colour}));
}

// From the card beside to one of the others.
static void draw_across(XmlElement& to, const Edge& edge, const Poster& poster,
                        const TextMetrics& metrics) {
  const Box& from = poster.boxes[edge.from];
  const Box& other = poster.boxes[edge.to];
  const double y = other.y + std::min(other.height / 2, 40.0);
  to.add(draw_edge(edge, straight({from.x, y}, {other.x + other.width, y})));
  const auto lines = wrap(edge.label, kAsideGap - 8, 3, kLabelType, metrics);
  const double height = label_size(lines, metrics).height;
  add_label(to, lines, {other.x + other.width + 5, y + height / 2 + 4}, metrics);
}

static bool is_next(const Poster& poster, const Edge& edge) {
  std::size_t next = edge.from + 1;
  while (next < edge.to && is_aside(poster.graph->cards[next])) ++next;
  return next == edge.to;
}

static void draw_edges(XmlElement& to, const Poster& poster, const TextMetrics& metrics) {
  Lanes lanes{.metrics = metrics};
  for (const Edge& edge : poster.graph->edges) {
    if (is_aside(poster.graph->cards[edge.from])) {
      draw_across(to, edge, poster, metrics);
    } else if (is_next(poster, edge)) {
      draw_down(to, edge, poster, metrics);
    } else {
      draw_past(to, edge, poster, lanes);
    }
  }
}

// The card beside reaches as far down as the others.
static void draw_aside_frame(XmlElement& to, const Poster& poster) {
  for (std::size_t i = 0; i < poster.cards.size(); ++i) {
    if (!is_aside(poster.graph->cards[i])) continue;
    Box box = poster.boxes[i];
    box.height = poster.size.height - box.y;
    to.add(group()).add(filled(box, kSoftGround, kLine));
  }
}

Drawn draw_poster(const Graph& graph, const Box& box, const TextMetrics& metrics) {
  const auto [poster, scale] = best_poster(graph, box, metrics);
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform", fmt::format("translate({} {}) scale({:.4f})",
                               number(box.x + (box.width - poster.size.width * scale) / 2),
                               number(box.y), scale));
  draw_aside_frame(content, poster);
  draw_edges(content, poster, metrics);
  for (std::size_t i = 0; i < poster.cards.size(); ++i) {
    const Box& at = poster.boxes[i];
    content.add(draw(poster.cards[i], {at.x + at.width / 2, at.y + at.height / 2}));
  }
  return {std::move(content), scale};
}

}  // namespace noken::diagram
