#include "diagram/agency_place.h"

#include <algorithm>
#include <cmath>

namespace noken::diagram {

static constexpr double kGap = 12;                        // between two cards
static constexpr double kGutter = 40;                     // where the lines run
static constexpr double kSideWidths[] = {134, 180, 236};  // of a neighbour
static constexpr double kLeastOwn = 165;                  // of the applications between two sides
static constexpr double kCaption = 18;                    // above the neighbours
static constexpr double kColumn = 170;                    // of a card's rows, at least
static constexpr double kSmallest = 0.74;                 // of 9.5 points: 7
static constexpr double kComfortable = 0.95;

Numbers cards_of(const Graph& graph, std::size_t band, Side side) {
  Numbers numbers;
  for (std::size_t i = 0; i < graph.cards.size(); ++i) {
    if (graph.cards[i].band == band && graph.cards[i].side == side) numbers.push_back(i);
  }
  return numbers;
}

// Side by side over the whole width, equally high; a card with more rows is wider. Gives the height
// of the band.
static double place_beside(Place& place, const Numbers& numbers, double y,
                           const TextMetrics& metrics) {
  double rows = 0;
  const auto weight = [&](std::size_t i) {
    return std::sqrt(static_cast<double>(place.graph->cards[i].rows.size()) + 2.0);
  };
  for (const std::size_t i : numbers) rows += weight(i);
  const double all = place.size.width - kGap * (static_cast<double>(numbers.size()) - 1);
  double x = 0;
  double height = 0;
  for (const std::size_t i : numbers) {
    const double width = all * weight(i) / rows;
    place.cards[i] = measure(place.graph->cards[i], metrics, wide_shape(width, kColumn));
    place.boxes[i] = {x, y, width, place.cards[i].size.height};
    x += width + kGap;
    height = std::max(height, place.cards[i].size.height);
  }
  for (const std::size_t i : numbers) {
    place.cards[i].size.height = height;
    place.boxes[i].height = height;
  }
  return height;
}

// One below the other; gives the height of the column.
static double place_below(Place& place, const Numbers& numbers, const Box& column,
                          const TextMetrics& metrics) {
  double y = column.y;
  for (const std::size_t i : numbers) {
    place.cards[i] =
        measure(place.graph->cards[i], metrics, wide_shape(column.width, column.width));
    place.boxes[i] = {column.x, y, column.width, place.cards[i].size.height};
    y += place.cards[i].size.height + kGap;
  }
  return numbers.empty() ? 0 : y - kGap - column.y;
}

// Spreads the cards of a column over the height of the band.
static void spread(Place& place, const Numbers& numbers, double height, double taken) {
  constexpr double kMost = 40;
  if (numbers.size() < 2) return;
  const double more = std::min(kMost, (height - taken) / (static_cast<double>(numbers.size()) - 1));
  for (std::size_t i = 0; i < numbers.size(); ++i)
    place.boxes[numbers[i]].y += static_cast<double>(i) * more;
}

// Cards of the band below that fit under the applications stand there; the others are left.
static void fill_middle(Place& place, Numbers& below, Box room, const TextMetrics& metrics) {
  Numbers left_over;
  for (const std::size_t i : below) {
    const MeasuredCard card =
        measure(place.graph->cards[i], metrics, wide_shape(room.width, kColumn));
    if (card.size.height > room.height) {
      left_over.push_back(i);
      continue;
    }
    place.cards[i] = card;
    place.boxes[i] = {room.x, room.y, room.width, card.size.height};
    room.y += card.size.height + kGap;
    room.height -= card.size.height + kGap;
  }
  below = left_over;
}

// Gives the height of the band with the neighbours.
static double place_middle(Place& place, double y, Numbers& below, const TextMetrics& metrics) {
  const Numbers left = cards_of(*place.graph, 1, Side::left);
  const Numbers own = cards_of(*place.graph, 1, Side::middle);
  const Numbers right = cards_of(*place.graph, 1, Side::right);
  const double before = left.empty() ? 0 : place.side + 2 * kNeighbourInset + kGutter;
  const double after = right.empty() ? 0 : place.side + 2 * kNeighbourInset + kGutter;
  const double top = y + (left.empty() && right.empty() ? 0 : kCaption);
  const double width = place.size.width;
  const double left_height =
      place_below(place, left, {kNeighbourInset, top, place.side, 0}, metrics);
  const double right_height = place_below(
      place, right, {width - place.side - kNeighbourInset, top, place.side, 0}, metrics);
  const double own_height =
      place_below(place, own, {before, top, width - before - after, 0}, metrics);
  const double height = std::max({left_height, own_height, right_height});
  spread(place, left, height, left_height);
  spread(place, right, height, right_height);
  const double under = own_height + kGap;
  fill_middle(place, below, {before, top + under, width - before - after, height - under}, metrics);
  place.middle = y;
  place.middle_height = top - y + height;
  return place.middle_height;
}

static Place placed(const Graph& graph, double width, double side, const TextMetrics& metrics) {
  Place place{.graph = &graph};
  place.side = side;
  place.cards.resize(graph.cards.size());
  place.boxes.resize(graph.cards.size());
  place.size.width = width;
  double y = 0;
  Numbers below = cards_of(graph, 2, Side::middle);
  const Numbers above = cards_of(graph, 0, Side::middle);
  if (!above.empty()) y += place_beside(place, above, y, metrics) + kGap * 1.5;
  y += place_middle(place, y, below, metrics) + kGap * 1.5;
  if (!below.empty()) y += place_beside(place, below, y, metrics) + kGap * 1.5;
  place.size.height = std::max(1.0, y - kGap * 1.5);
  return place;
}

// What is left for the agency's own applications between its neighbours.
static double own_width(const Graph& graph, double width, double side) {
  for (const Side each : {Side::left, Side::right}) {
    if (!cards_of(graph, 1, each).empty()) width -= side + 2 * kNeighbourInset + kGutter;
  }
  return width;
}

// With neighbours of this width, as large as the sheet allows. A smaller scale lets cards be wider,
// and so lower: the largest that fits is found by halving.
static std::pair<Place, double> fitting_place(const Graph& graph, const Box& box, double side,
                                              const TextMetrics& metrics) {
  constexpr double kStep = 0.04;
  double largest = 1.08;
  while (own_width(graph, box.width / largest, side) < kLeastOwn) largest -= kStep;
  const int steps = std::max(0, static_cast<int>((largest - kSmallest + 0.001) / kStep));
  const auto scale_at = [&](int step) { return largest - kStep * step; };
  const auto place_at = [&](int step) {
    return placed(graph, box.width / scale_at(step), side, metrics);
  };
  const auto fits = [&](const Place& place, int step) {
    return place.size.height * scale_at(step) <= box.height;
  };
  Place place = place_at(steps);
  if (!fits(place, steps)) return {std::move(place), box.height / place.size.height};
  int too_large = -1;
  int fit = steps;
  while (fit - too_large > 1) {
    const int step = (fit + too_large) / 2;
    Place tried = place_at(step);
    (fits(tried, step) ? fit : too_large) = step;
    if (fit == step) place = std::move(tried);
  }
  return {std::move(place), scale_at(fit)};
}

// Whether the one is clearly better to read, or as good and much lower.
static bool is_better(const std::pair<Place, double>& a, const std::pair<Place, double>& b) {
  if (std::abs(a.second - b.second) < 0.005)
    return a.first.size.height < 0.93 * b.first.size.height;
  return a.second > b.second;
}

static bool has_rows_for_neighbours(const Graph& graph) {
  return std::ranges::any_of(
      graph.cards, [](const Card& card) { return card.side != Side::middle && card.is_counted; });
}

// Many neighbours need fewer lines when they are wide.
std::pair<Place, double> best_place(const Graph& graph, const Box& box,
                                    const TextMetrics& metrics) {
  std::pair<Place, double> best;
  for (const double side : kSideWidths) {
    auto found = fitting_place(graph, box, side, metrics);
    if (best.first.graph == nullptr || is_better(found, best)) best = std::move(found);
    if (best.second >= kComfortable && !has_rows_for_neighbours(graph)) break;
  }
  return best;
}

}  // namespace noken::diagram
