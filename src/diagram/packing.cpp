#include "diagram/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace noken::diagram {

static constexpr double kStripGap = 14;
static constexpr double kPartGap = 24;
static constexpr double kLeastStrip = 180;

// Cards in rows of at most `width`, from the upper left corner; the height that they took.
static double place_in_rows(const MeasuredGraph& measured, const std::vector<std::size_t>& cards,
                            const Box& strip, std::vector<Point>& places) {
  double x = strip.x + kStripPadding;
  double y = strip.y + strip_caption_height(strip.width);
  double row_height = 0;
  for (const std::size_t i : cards) {
    const Size& size = measured.cards[i].size;
    const bool is_full = x + size.width > strip.x + strip.width - kStripPadding;
    if (is_full && row_height > 0) {
      x = strip.x + kStripPadding;
      y += row_height + kStripGap;
      row_height = 0;
    }
    places[i] = {x + size.width / 2, y + size.height / 2};
    x += size.width + kStripGap;
    row_height = std::max(row_height, size.height);
  }
  return y + row_height + kStripPadding - strip.y;
}

// The width that gives the cards about the shape of the box.
static double natural_width(const MeasuredGraph& measured, const std::vector<std::size_t>& cards,
                            const Box& box) {
  double area = 0;
  double widest_card = 0;
  for (const std::size_t i : cards) {
    const Size& size = measured.cards[i].size;
    area += (size.width + kStripGap) * (size.height + kStripGap);
    widest_card = std::max(widest_card, size.width);
  }
  return std::max({kLeastStrip, widest_card + 2 * kStripPadding,
                   std::sqrt(area * box.width / box.height) * 1.1});
}

static Point moved(Point point, Point by) { return {point.x + by.x, point.y + by.y}; }

// Puts the layout of a component where it belongs.
static void put(const Component& component, const Layout& part, Point corner, Layout& whole) {
  for (std::size_t i = 0; i < part.nodes.size(); ++i)
    whole.nodes[component.cards[i]] = moved(part.nodes[i], corner);
  for (std::size_t i = 0; i < part.edges.size(); ++i) {
    LaidEdge edge = part.edges[i];
    for (Point& point : edge.curve) point = moved(point, corner);
    edge.tip = moved(edge.tip, corner);
    edge.label = moved(edge.label, corner);
    whole.edges[component.edges[i]] = std::move(edge);
  }
  whole.size.width = std::max(whole.size.width, corner.x + part.size.width);
  whole.size.height = std::max(whole.size.height, corner.y + part.size.height);
}

// Corners of the parts within `width`: in shelves, and in columns within a shelf.
static std::vector<Point> packed(const std::vector<Size>& parts, double width) {
  std::vector<std::size_t> order(parts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [&](std::size_t i) { return parts[i].height; });
  std::vector<Point> corners(parts.size());
  Box shelf;   // what is taken of the present shelf
  Box column;  // its last column
  for (const std::size_t i : order) {
    const Size& size = parts[i];
    const bool fits_below = column.height > 0 && size.width <= column.width &&
                            column.height + kPartGap + size.height <= shelf.height;
    if (fits_below) {
      corners[i] = {column.x, shelf.y + column.height + kPartGap};
      column.height += kPartGap + size.height;
      continue;
    }
    if (shelf.width > 0 && shelf.width + kPartGap + size.width > width)
      shelf = {0, shelf.y + shelf.height + kPartGap, 0, 0};
    const double x = shelf.width > 0 ? shelf.width + kPartGap : 0;
    corners[i] = {x, shelf.y};
    column = {x, shelf.y, size.width, size.height};
    shelf.width = x + size.width;
    shelf.height = std::max(shelf.height, size.height);
  }
  return corners;
}

static std::vector<std::size_t> cards_alone(const MeasuredGraph& measured,
                                            const std::vector<Component>& components) {
  std::vector<bool> joined(measured.cards.size(), false);
  for (const Component& component : components) {
    for (const std::size_t i : component.cards) joined[i] = true;
  }
  std::vector<std::size_t> alone;
  for (std::size_t i = 0; i < joined.size(); ++i) {
    if (!joined[i]) alone.push_back(i);
  }
  return alone;
}

// What a packing may use.
struct Widths {
  double whole;
  double strip;
};

double scale_in(const Box& box, const Size& size) {
  return std::min(box.width / size.width, box.height / size.height);
}

// The parts and the strip of the cards that stand alone, packed within a width.
static Arrangement packing(const MeasuredGraph& measured, const std::vector<Component>& components,
                           const std::vector<Layout>& parts, const Widths& widths) {
  const auto alone = cards_alone(measured, components);
  Arrangement arrangement;
  Layout& layout = arrangement.layout;
  layout.nodes.resize(measured.cards.size());
  layout.edges.resize(measured.graph.edges.size());
  std::vector<Size> sizes;
  for (const Layout& part : parts) sizes.push_back(part.size);
  arrangement.strip.width = alone.empty() ? 0 : widths.strip;
  if (!alone.empty()) {
    arrangement.strip.height = place_in_rows(measured, alone, arrangement.strip, layout.nodes);
    sizes.push_back({arrangement.strip.width, arrangement.strip.height});
  }
  const auto corners = packed(sizes, widths.whole);
  for (std::size_t i = 0; i < parts.size(); ++i) put(components[i], parts[i], corners[i], layout);
  if (alone.empty()) return arrangement;
  for (const std::size_t i : alone) layout.nodes[i] = moved(layout.nodes[i], corners.back());
  arrangement.strip.x = corners.back().x;
  arrangement.strip.y = corners.back().y;
  layout.size.width = std::max(layout.size.width, arrangement.strip.x + arrangement.strip.width);
  layout.size.height = std::max(layout.size.height, arrangement.strip.y + arrangement.strip.height);
  return arrangement;
}

static void keep_larger(const Box& box, Arrangement candidate, Arrangement& best) {
  const bool is_first = best.layout.nodes.empty();
  if (is_first || scale_in(box, candidate.layout.size) > scale_in(box, best.layout.size) * 1.02)
    best = std::move(candidate);
}

void best_packing(const MeasuredGraph& measured, const std::vector<Component>& components,
                  const std::vector<Layout>& parts, const Box& box, Arrangement& best) {
  double least = 1;
  for (const Layout& part : parts) least = std::max(least, part.size.width);
  const double strip = natural_width(measured, cards_alone(measured, components), box);
  for (const double wider : {1.0, 1.15, 1.3, 1.5, 1.8, 2.2}) {
    const double whole = std::max(least, strip) * wider;
    for (const double width : {whole, strip, std::max(strip * 0.5, kLeastStrip)}) {
      keep_larger(box, packing(measured, components, parts, {whole, width}), best);
    }
  }
}

}  // namespace noken::diagram
