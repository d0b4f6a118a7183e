#include "diagram/draw_bands.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "diagram/edge.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kHeadHeight = 24;  // above a column
static constexpr double kHeadWidth = 92;   // left of a layer
static constexpr double kRoom = 9;         // between a card and the edge of its band
static constexpr double kAsideGap = 16;
static constexpr double kLargest = 1.15;
static constexpr Type kHead = {.size = kHeaderSize, .is_bold = true};

// A graph in bands, while it is placed.
struct Banded {
  const Graph& graph;
  MeasuredGraph measured;
  std::vector<std::size_t> inside = {};  // cards of the layout
  std::vector<std::size_t> aside = {};   // cards in the column at the right
  Size aside_size = {};
  Layout layout = {};

  bool is_downwards() const { return graph.shape == GraphShape::layers; }
};

static void divide(Banded& banded) {
  const auto& cards = banded.graph.cards;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const bool is_aside = banded.is_downwards() && cards[i].side == Side::right;
    (is_aside ? banded.aside : banded.inside).push_back(i);
    if (!is_aside) continue;
    const Size& size = banded.measured.cards[i].size;
    banded.aside_size.width = std::max(banded.aside_size.width, size.width + 2 * kRoom);
    banded.aside_size.height += size.height + kRoom;
  }
}

// Ranks without a gap: a band without a card takes no room.
static std::vector<int> ranks_of(const Banded& banded) {
  std::vector<bool> used(banded.graph.bands.size(), false);
  for (const std::size_t i : banded.inside) used[banded.graph.cards[i].band] = true;
  std::vector<int> ranks;
  int next = 0;
  for (const bool is_used : used) {
    ranks.push_back(next);
    if (is_used) ++next;
  }
  return ranks;
}

static LayoutRequest request_of(const Banded& banded) {
  LayoutRequest request{.is_downwards = banded.is_downwards()};
  const auto ranks = ranks_of(banded);
  std::vector<std::size_t> place(banded.graph.cards.size());
  for (const std::size_t i : banded.inside) {
    place[i] = request.nodes.size();
    request.nodes.push_back({.size = banded.measured.cards[i].size,
                             .side = Side::middle,
                             .rank = ranks[banded.graph.cards[i].band]});
  }
  for (const Edge& edge : banded.graph.edges)
    request.edges.push_back({.from = place[edge.from], .to = place[edge.to]});
  return request;
}

// What is left of the box for the layout, when it is drawn at its own size.
static Size room_in(const Banded& banded, const Box& box) {
  if (!banded.is_downwards()) return {box.width - 2 * kRoom, box.height - kHeadHeight - 2 * kRoom};
  const double aside = banded.aside.empty() ? 0 : banded.aside_size.width + kAsideGap;
  return {box.width - kHeadWidth - 2 * kRoom - aside, box.height - 2 * kRoom};
}

static double scale_of(const Size& room, const Size& size) {
  return std::min(room.width / std::max(size.width, 1.0), room.height / std::max(size.height, 1.0));
}

// As far apart as the sheet allows, so that lines have room.
static double spread(const Banded& banded, const LayoutRequest& request, const Size& room,
                     const Size& size) {
  constexpr double kWidest = 130;
  int last = 1;
  for (const auto& node : request.nodes) last = std::max(last, node.rank);
  const double scale = std::min(scale_of(room, size), kLargest);
  const double spare = request.is_downwards ? room.height / scale - size.height
                                            : room.width / scale - size.width;
  return std::clamp(request.rank_distance + spare / last, request.rank_distance,
                    banded.is_downwards() ? 80 : kWidest);
}

// Laid out as tightly as it takes; gives the scale at which it fits the box.
static Result<double> lay_out(Banded& banded, const Box& box, const Engine& engine) {
  struct Tightness {
    double nodes;
    double ranks;
  };
  static constexpr Tightness kTries[] = {{14, 44}, {8, 32}};
  LayoutRequest request = request_of(banded);
  const Size room = room_in(banded, box);
  double best = 0;
  for (const Tightness& tightness : kTries) {
    request.node_distance = tightness.nodes;
    request.rank_distance = tightness.ranks;
    auto layout = engine.lay_out(request);
    if (!layout) return std::unexpected(layout.error());
    request.rank_distance = spread(banded, request, room, layout->size);
    layout = engine.lay_out(request);
    if (!layout) return std::unexpected(layout.error());
    const double scale = scale_of(room, layout->size);
    if (scale > best * 1.02) banded.layout = std::move(*layout);
    best = std::max(best, scale);
    if (best >= 1) break;
  }
  return best;
}

static std::size_t longest_card(const Graph& graph) {
  std::size_t longest = 0;
  for (const Card& card : graph.cards) longest = std::max(longest, card.rows.size());
  return longest;
}

// Long cards in one column, or in several, whichever lets the picture be larger.
static Result<Banded> best_banded(const Graph& graph, const Box& box, const Engine& engine) {
  std::optional<Banded> best;
  double best_scale = 0;
  for (const std::size_t most_rows : {std::size_t{1000}, std::size_t{20}, std::size_t{12},
                                      std::size_t{8}, std::size_t{5}}) {
    if (best && most_rows >= longest_card(graph)) continue;
    Banded banded{.graph = graph, .measured = measure(graph, engine.metrics, most_rows)};
    divide(banded);
    const auto scale = lay_out(banded, box, engine);
    if (!scale) return std::unexpected(scale.error());
    if (*scale > best_scale * 1.02) best.emplace(std::move(banded));
    best_scale = std::max(best_scale, *scale);
    if (best_scale >= 1) break;
  }
  return std::move(*best);
}

// From the first to the last card of each band, across or down the sheet.
struct Extent {
  double first = 1e9;
  double last = -1e9;
};

static std::vector<Extent> extents_of(const Banded& banded) {
  std::vector<Extent> extents(banded.graph.bands.size());
  for (std::size_t i = 0; i < banded.inside.size(); ++i) {
    const std::size_t card = banded.inside[i];
    const Size& size = banded.measured.cards[card].size;
    const Point& at = banded.layout.nodes[i];
    const double middle = banded.is_downwards() ? at.y : at.x;
    const double half = (banded.is_downwards() ? size.height : size.width) / 2;
    Extent& extent = extents[banded.graph.cards[card].band];
    extent.first = std::min(extent.first, middle - half);
    extent.last = std::max(extent.last, middle + half);
  }
  return extents;
}

static void draw_head(XmlElement& to, std::string_view name, const Box& box,
                      const TextMetrics& metrics) {
  const auto lines = wrap(name, box.width - kRoom, 4, kHead, metrics);
  const double height = static_cast<double>(lines.size()) * kHead.size * kLineHeight;
  add_lines(to, lines, {box.x + kRoom, box.y + (box.height - height) / 2 + kHead.size * 1.05},
            kHead);
}

static void draw_columns(XmlElement& to, const Banded& banded, const Size& whole,
                         const TextMetrics& metrics) {
  const auto extents = extents_of(banded);
  for (std::size_t i = 0; i < extents.size(); ++i) {
    const Extent& extent = extents[i];
    if (extent.last < extent.first) continue;
    const double width = extent.last - extent.first + 2 * kRoom;
    to.add(filled({extent.first - kRoom, 0, width, whole.height}, kTint));
    draw_head(to, banded.graph.bands[i].name, {extent.first - kRoom, 0, width, kHeadHeight},
              metrics);
  }
}

static void draw_layers(XmlElement& to, const Banded& banded, const Size& whole,
                        const TextMetrics& metrics) {
  const double aside = banded.aside.empty() ? 0 : banded.aside_size.width + kAsideGap;
  const auto extents = extents_of(banded);
  for (std::size_t i = 0; i < extents.size(); ++i) {
    const Extent& extent = extents[i];
    if (extent.last < extent.first) continue;
    const double height = extent.last - extent.first + 2 * kRoom;
    to.add(filled({0, extent.first - kRoom, whole.width - aside, height}, kTint));
    draw_head(to, banded.graph.bands[i].name, {0, extent.first - kRoom, kHeadWidth, height},
              metrics);
  }
}

// The column beside the layers.
static void draw_aside(XmlElement& to, const Banded& banded, const Size& whole,
                       const TextMetrics& metrics) {
  if (banded.aside.empty()) return;
  const double width = banded.aside_size.width;
  const double x = whole.width - width;
  to.add(filled({x, 0, width, std::max(whole.height, kHeadHeight + banded.aside_size.height)},
                kTint));
  const std::size_t band = banded.graph.cards[banded.aside.front()].band;
  draw_head(to, banded.graph.bands[band].name, {x, 0, width, kHeadHeight}, metrics);
  double y = kHeadHeight + 2;
  for (const std::size_t i : banded.aside) {
    const MeasuredCard& card = banded.measured.cards[i];
    to.add(draw(card, {x + width / 2, y + card.size.height / 2}));
    y += card.size.height + kRoom;
  }
}

// The labels find their places among the cards of the layout alone.
static void draw_inside(XmlElement& to, const Banded& banded, const TextMetrics& metrics) {
  MeasuredGraph inside{.graph = banded.graph};
  inside.labels = banded.measured.labels;
  for (const std::size_t i : banded.inside) inside.cards.push_back(banded.measured.cards[i]);
  for (std::size_t i = 0; i < banded.layout.edges.size(); ++i)
    to.add(draw_edge(banded.graph.edges[i], banded.layout.edges[i]));
  for (std::size_t i = 0; i < inside.cards.size(); ++i)
    to.add(draw(inside.cards[i], banded.layout.nodes[i]));
  draw_labels(to, inside, place_labels(inside, banded.layout, metrics));
}

static void shift(Layout& layout, Point by) {
  const auto move = [&](Point& point) { point = {point.x + by.x, point.y + by.y}; };
  std::ranges::for_each(layout.nodes, move);
  for (LaidEdge& edge : layout.edges) {
    std::ranges::for_each(edge.curve, move);
    move(edge.tip);
    move(edge.label);
  }
}

static Drawn draw_placed(Banded& banded, const Box& box, const TextMetrics& metrics) {
  const Size room = room_in(banded, box);
  const Size& size = banded.layout.size;
  Size whole = {size.width + box.width - room.width, size.height + box.height - room.height};
  whole.height = std::max(whole.height, kHeadHeight + banded.aside_size.height);
  const double scale = std::min(kLargest, scale_of({box.width, box.height}, whole));
  if (banded.is_downwards()) whole.width = box.width / scale;
  const double left = banded.is_downwards()
                          ? kHeadWidth + kRoom + (whole.width - (box.width - room.width) - size.width) / 2
                          : 0;
  shift(banded.layout, {banded.is_downwards() ? left : kRoom,
                        kRoom + (banded.is_downwards() ? 0 : kHeadHeight)});
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform",
      fmt::format("translate({} {}) scale({:.4f})",
                  number(box.x + (box.width - whole.width * scale) / 2), number(box.y), scale));
  if (banded.is_downwards()) {
    draw_layers(content, banded, whole, metrics);
    draw_aside(content, banded, whole, metrics);
  } else {
    draw_columns(content, banded, whole, metrics);
  }
  draw_inside(content, banded, metrics);
  return {std::move(content), scale};
}

Result<Drawn> draw_bands(const Graph& graph, const Box& box, const Engine& engine) {
  auto banded = best_banded(graph, box, engine);
  if (!banded) return std::unexpected(banded.error());
  return draw_placed(*banded, box, engine.metrics);
}

}  // namespace noken::diagram
