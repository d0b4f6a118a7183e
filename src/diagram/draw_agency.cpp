#include "diagram/draw_agency.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "diagram/agency_place.h"
#include "diagram/edge.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kCaptionType = {.size = kNameSize, .is_bold = true};

// The height at which a line meets the card: the middle of the row's first line.
static double height_at(const Place& place, std::size_t card, const std::string& row) {
  const auto& rows = place.graph->cards[card].rows;
  const auto found = std::ranges::find(rows, row, &Row::id);
  const Box& box = place.boxes[card];
  if (row.empty() || found == rows.end()) return box.y + place.cards[card].header_height / 2;
  return box.y + place.cards[card].rows[static_cast<std::size_t>(found - rows.begin())].top +
         kNameSize * 0.62;
}

static LaidEdge laid_between(const Place& place, const Edge& edge) {
  const Box& from = place.boxes[edge.from];
  const Box& to = place.boxes[edge.to];
  const bool is_rightwards = from.x < to.x;
  const Point start{is_rightwards ? from.x + from.width : from.x,
                    height_at(place, edge.from, edge.from_row)};
  const Point tip{is_rightwards ? to.x : to.x + to.width, height_at(place, edge.to, edge.to_row)};
  const double way = is_rightwards ? 1 : -1;
  const Point end{tip.x - 7 * way, tip.y};
  const double bend = std::abs(end.x - start.x) * 0.5 * way;
  return {.curve = {start, {start.x + bend, start.y}, {end.x - bend, end.y}, end}, .tip = tip};
}

// What the columns of neighbours stand for.
static void draw_captions(XmlElement& to, const Place& place, const TextMetrics& metrics) {
  const auto caption = [&](Side side, std::size_t band, double x) {
    if (cards_of(*place.graph, 1, side).empty()) return;
    const Box strip{x, place.middle, place.side + 2 * kNeighbourInset,
                    place.middle_height + kNeighbourInset};
    XmlElement& column = to.add(group());
    column.add(filled(strip, kSoftGround));
    const auto lines = wrap(place.graph->bands[band].name, place.side, 1, kCaptionType, metrics);
    add_lines(column, lines, {x + kNeighbourInset, place.middle + 12}, kCaptionType,
              {.colour = kQuiet});
  };
  caption(Side::left, 3, 0);
  caption(Side::right, 4, place.size.width - place.side - 2 * kNeighbourInset);
}

Drawn draw_agency(const Graph& graph, const Box& box, const TextMetrics& metrics) {
  const auto [place, scale] = best_place(graph, box, metrics);
  XmlElement content = group();
  content.attributes.emplace_back(
      "transform", fmt::format("translate({} {}) scale({:.4f})",
                               number(box.x + (box.width - place.size.width * scale) / 2),
                               number(box.y), scale));
  draw_captions(content, place, metrics);
  for (std::size_t i = 0; i < place.cards.size(); ++i) {
    const Box& at = place.boxes[i];
    content.add(draw(place.cards[i], {at.x + at.width / 2, at.y + at.height / 2}));
  }
  for (const Edge& edge : graph.edges) content.add(draw_edge(edge, laid_between(place, edge)));
  return {std::move(content), scale};
}

}  // namespace noken::diagram
