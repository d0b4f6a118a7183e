#include "diagram/draw_bands.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/band_layout.h"
#include "diagram/edge.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kHead = {.size = kHeaderSize, .is_bold = true};

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
  const auto lines = wrap(name, box.width - kBandRoom, 4, kHead, metrics);
  const double height = static_cast<double>(lines.size()) * kHead.size * kLineHeight;
  add_lines(to, lines, {box.x + kBandRoom, box.y + (box.height - height) / 2 + kHead.size * 1.05},
            kHead);
}

static void draw_columns(XmlElement& to, const Banded& banded, const Size& whole,
                         const TextMetrics& metrics) {
  const auto extents = extents_of(banded);
  for (std::size_t i = 0; i < extents.size(); ++i) {
    const Extent& extent = extents[i];
    if (extent.last < extent.first) continue;
    const double width = extent.last - extent.first + 2 * kBandRoom;
    XmlElement& column = to.add(group());
    column.add(filled({extent.first - kBandRoom, 0, width, whole.height}, kSoftGround));
    draw_head(column, banded.graph.bands[i].name,
              {extent.first - kBandRoom, 0, width, kBandHeadHeight}, metrics);
  }
}

static void draw_layers(XmlElement& to, const Banded& banded, const Size& whole,
                        const TextMetrics& metrics) {
  const double aside = banded.aside.empty() ? 0 : banded.aside_size.width + kAsideGap;
  const auto extents = extents_of(banded);
  for (std::size_t i = 0; i < extents.size(); ++i) {
    const Extent& extent = extents[i];
    if (extent.last < extent.first) continue;
    const double height = extent.last - extent.first + 2 * kBandRoom;
    XmlElement& layer = to.add(group());
    layer.add(filled({0, extent.first - kBandRoom, whole.width - aside, height}, kSoftGround));
    draw_head(layer, banded.graph.bands[i].name,
              {0, extent.first - kBandRoom, kBandHeadWidth, height}, metrics);
  }
}

// The column beside the layers.
static void draw_aside(XmlElement& to, const Banded& banded, const Size& whole,
                       const TextMetrics& metrics) {
  if (banded.aside.empty()) return;
  const double width = banded.aside_size.width;
  const double x = whole.width - width;
  XmlElement& strip = to.add(group());
  strip.add(
      filled({x, 0, width, std::max(whole.height, kBandHeadHeight + banded.aside_size.height)},
             kSoftGround));
  const std::size_t band = banded.graph.cards[banded.aside.front()].band;
  draw_head(strip, banded.graph.bands[band].name, {x, 0, width, kBandHeadHeight}, metrics);
  double y = kBandHeadHeight + 2;
  for (const std::size_t i : banded.aside) {
    const MeasuredCard& card = banded.measured.cards[i];
    to.add(draw(card, {x + width / 2, y + card.size.height / 2}));
    y += card.size.height + kBandRoom;
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
  whole.height = std::max(whole.height, kBandHeadHeight + banded.aside_size.height);
  const double scale = std::min(kBandLargest, scale_of({box.width, box.height}, whole));
  if (banded.is_downwards()) whole.width = box.width / scale;
  const double left =
      banded.is_downwards()
          ? kBandHeadWidth + kBandRoom + (whole.width - (box.width - room.width) - size.width) / 2
          : 0;
  shift(banded.layout, {banded.is_downwards() ? left : kBandRoom,
                        kBandRoom + (banded.is_downwards() ? 0 : kBandHeadHeight)});
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
  auto banded = lay_out_bands(graph, box, engine);
  if (!banded) return std::unexpected(banded.error());
  return draw_placed(*banded, box, engine.metrics);
}

}  // namespace noken::diagram
