#include "diagram/band_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/internal_error.h"
namespace noken::diagram {

static void divide(Banded& banded) {
  const auto& cards = banded.graph.cards;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const bool is_aside = banded.is_downwards() && cards[i].side == Side::right;
    (is_aside ? banded.aside : banded.inside).push_back(i);
    if (!is_aside) continue;
    const Size& size = banded.measured.cards[i].size;
    banded.aside_size.width = std::max(banded.aside_size.width, size.width + 2 * kBandRoom);
    banded.aside_size.height += size.height + kBandRoom;
  }
}

// Cards of one column are as wide as the widest of them.
static void even_widths(Banded& banded, const TextMetrics& metrics) {
  std::vector<double> widths(banded.graph.bands.size(), 0);
  const auto& cards = banded.graph.cards;
  for (std::size_t i = 0; i < cards.size(); ++i)
    widths[cards[i].band] = std::max(widths[cards[i].band], banded.measured.cards[i].size.width);
  for (std::size_t i = 0; i < cards.size(); ++i) {
    MeasuredCard& card = banded.measured.cards[i];
    const double width = widths[cards[i].band];
    const auto columns = std::max(1.0, std::round(card.size.width / card.column_width));
    if (card.size.width < width)
      card = measure(cards[i], metrics, wide_shape(width, width / columns - 0.01));
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

Size room_in(const Banded& banded, const Box& box) {
  if (!banded.is_downwards())
    return {box.width - 2 * kBandRoom, box.height - kBandHeadHeight - 2 * kBandRoom};
  const double aside = banded.aside.empty() ? 0 : banded.aside_size.width + kAsideGap;
  return {box.width - kBandHeadWidth - 2 * kBandRoom - aside, box.height - 2 * kBandRoom};
}

double scale_of(const Size& room, const Size& size) {
  return std::min(room.width / std::max(size.width, 1.0), room.height / std::max(size.height, 1.0));
}

// As far apart as the sheet allows, so that lines have room.
static double spread(const Banded& banded, const LayoutRequest& request, const Size& room,
                     const Size& size) {
  constexpr double kWidest = 130;
  int last = 1;
  for (const auto& node : request.nodes) last = std::max(last, node.rank);
  const double scale = std::min(scale_of(room, size), kBandLargest);
  const double spare =
      request.is_downwards ? room.height / scale - size.height : room.width / scale - size.width;
  return std::clamp(request.rank_distance + spare / last, request.rank_distance,
                    banded.is_downwards() ? 80 : kWidest);
}

// Laid out as tightly as it takes; gives the scale at which it fits the box.
static Result<double> lay_out(Banded& banded, const Box& box, const Engine& engine) {
  struct Tightness {
    double nodes;
    double ranks;
  };
  static constexpr Tightness kTries[] = {{14, 44}, {7, 34}};
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

Result<Banded> lay_out_bands(const Graph& graph, const Box& box, const Engine& engine) {
  std::optional<Banded> best;
  constexpr double kWideEnough = 0.9;
  double best_scale = 0;
  for (const double text_width : {152.0, 122.0}) {
    for (const std::size_t most_rows :
         {std::size_t{1000}, std::size_t{20}, std::size_t{12}, std::size_t{8}, std::size_t{5}}) {
      if (best && most_rows >= longest_card(graph) && most_rows != 1000) continue;
      Banded banded{.graph = graph,
                    .measured = measure(graph, engine.metrics, most_rows, text_width)};
      if (!banded.is_downwards()) even_widths(banded, engine.metrics);
      divide(banded);
      const auto scale = lay_out(banded, box, engine);
      if (!scale) return std::unexpected(scale.error());
      if (*scale > best_scale * 1.02) best.emplace(std::move(banded));
      best_scale = std::max(best_scale, *scale);
      if (best && best_scale >= kWideEnough) return std::move(*best);
    }
  }
  if (!best) internal_error("no way to lay out the bands was tried");
  return std::move(*best);
}

}  // namespace noken::diagram
