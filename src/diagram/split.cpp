#include "diagram/split.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/internal_error.h"
#include "diagram/ports.h"

namespace noken::diagram {

// What a layout takes around a card and for a line, measured on pictures of many sizes; within the
// share of the sheet the names stay above 7 points.
static constexpr Size kAroundCard = {60, 16};
static constexpr double kForEdge = 1800;
static constexpr double kReadableShare = 0.9;

static double room_of(const Size& card) {
  return (card.width + kAroundCard.width) * (card.height + kAroundCard.height);
}

// Graphs in bands are placed by their own rules, which this says nothing of.
static bool can_be_read(const SplitRequest& request, double cards, std::size_t edges) {
  if (request.graph.shape != GraphShape::free) return true;
  return cards + kForEdge * static_cast<double>(edges) <=
         kReadableShare * request.sheet.width * request.sheet.height;
}

static double room_of(const SplitRequest& request, const std::vector<std::size_t>& cards) {
  double room = 0;
  for (const std::size_t card : cards) room += room_of(request.sizes[card]);
  return room;
}

// Lines to ports run along the whole sheet, so a sheet with ports takes fewer of them.
static std::size_t most_edges(const SplitRequest& request, std::size_t ports) {
  const std::size_t most = request.budget.edges;
  return ports == 0 ? most : std::max<std::size_t>(1, most * 7 / 10);
}

static bool fits(const SplitRequest& request, const Part& part, double own_room) {
  static constexpr Size kPort = {150, 34};
  const std::size_t ports = part.graph.cards.size() - part.cards;
  const std::size_t edges = part.graph.edges.size();
  return part.graph.cards.size() <= request.budget.nodes && edges <= most_edges(request, ports) &&
         can_be_read(request, own_room + static_cast<double>(ports) * room_of(kPort), edges);
}

static std::vector<std::size_t> by_group(const Graph& graph) {
  std::vector<std::size_t> order(graph.cards.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return graph.cards[i].group.key; });
  return order;
}

static std::string_view coarse(const Card& card) {
  const std::string_view key = card.group.key;
  return key.substr(0, key.find('/'));
}

// What each card weighs: its share of the room and of the line ends.
static std::vector<double> weights_of(const SplitRequest& request) {
  const Graph& graph = request.graph;
  std::vector<double> ends(graph.cards.size(), 0);
  for (const Edge& edge : graph.edges) {
    ++ends[edge.from];
    ++ends[edge.to];
  }
  double room = 1;
  for (const Size& size : request.sizes) room += room_of(size);
  const double all_ends = 1 + 2 * static_cast<double>(graph.edges.size());
  std::vector<double> weights;
  for (std::size_t i = 0; i < ends.size(); ++i)
    weights.push_back(room_of(request.sizes[i]) / room + ends[i] / all_ends);
  return weights;
}

// Of the places near the one that shares evenly, one between two groups if there is any.
static std::size_t border_near(const Graph& graph, const std::vector<std::size_t>& order,
                               const std::vector<double>& until, double target, double share) {
  std::size_t best = 0;
  double least = 1e9;
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Card& before = graph.cards[order[i - 1]];
    const Card& after = graph.cards[order[i]];
    const double inside = coarse(before) == coarse(after) ? 0.12 : 0;
    const double same = before.group.key == after.group.key && !before.group.key.empty() ? 0.2 : 0;
    const double away = std::abs(until[i] - target) / share + inside + same;
    if (away >= least) continue;
    least = away;
    best = i;
  }
  return best;
}

// Names of the groups, of many the first and the last; of cards without one their own.
static std::string name_of(const Graph& graph, const std::vector<std::size_t>& cards,
                           Language language) {
  static constexpr Text kUntil = {"{} s.d. {}", "{} to {}"};
  std::vector<std::string> names;
  for (const std::size_t i : cards) {
    const Card& card = graph.cards[i];
    const std::string& name = card.group.name.empty() ? card.name : card.group.name;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  if (names.size() <= 2) return fmt::format("{}", fmt::join(names, "; "));
  return fmt::format(fmt::runtime(kUntil.in(language)), names.front(), names.back());
}

// Where each sheet begins in the order, and the end.
static std::vector<std::size_t> borders_of(const Graph& graph,
                                           const std::vector<std::size_t>& order,
                                           const std::vector<double>& weights, std::size_t count) {
  std::vector<std::size_t> borders(order.size() + 1);
  for (std::size_t i = 0; i < borders.size(); ++i) borders[i] = i;
  if (count >= order.size()) return borders;
  std::vector<double> until(order.size() + 1, 0);
  for (std::size_t i = 0; i < order.size(); ++i) until[i + 1] = until[i] + weights[order[i]];
  const double share = until.back() / static_cast<double>(count);
  borders = {0, order.size()};
  for (std::size_t i = 1; i < count; ++i)
    borders.push_back(border_near(graph, order, until, share * static_cast<double>(i), share));
  std::ranges::sort(borders);
  return borders;
}

static Partition partition_of(const SplitRequest& request, const std::vector<std::size_t>& order,
                              const std::vector<std::size_t>& borders) {
  Partition partition;
  partition.sheet_of.resize(order.size());
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    if (borders[i] == borders[i + 1]) continue;
    const std::vector<std::size_t> cards(
        order.begin() + static_cast<std::ptrdiff_t>(borders[i]),
        order.begin() + static_cast<std::ptrdiff_t>(borders[i + 1]));
    for (const std::size_t card : cards) partition.sheet_of[card] = partition.sheets.size();
    partition.names.push_back(name_of(request.graph, cards, request.language));
    partition.sheets.push_back(cards);
  }
  return partition;
}

// The sheet in as much detail as fits. With one card it cannot be less, so there the last way is
// taken in any case.
static std::optional<Part> fitting_part(const SplitRequest& request, const Partition& partition,
                                        std::size_t sheet) {
  const auto& cards = partition.sheets[sheet];
  const double room = room_of(request, cards);
  std::optional<Part> found;
  for (const Gathering each : {Gathering::none, Gathering::by_means, Gathering::by_sheet}) {
    Part part = part_of(request, partition, sheet, each);
    if (!fits(request, part, room)) continue;
    if (found) found->plainer.push_back(std::move(part.graph));
    if (!found) found = std::move(part);
  }
  if (found || cards.size() > 1) return found;
  return part_of(request, partition, sheet, Gathering::elsewhere);
}

static std::vector<Part> parts_of(const SplitRequest& request, const Partition& partition) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < partition.sheets.size(); ++i) {
    auto part = fitting_part(request, partition, i);
    if (!part) return {};
    parts.push_back(std::move(*part));
  }
  return parts;
}

// A card or a line that got lost would be a lie told by silence.
static void require_complete(const Graph& graph, const std::vector<Part>& parts) {
  std::size_t cards = 0;
  std::size_t edge_ends = 0;
  for (const Part& part : parts) {
    cards += part.cards;
    edge_ends += 2 * part.whole_edges + part.cut_edges;
  }
  if (cards != graph.cards.size() || edge_ends != 2 * graph.edges.size())
    internal_error("a split picture is not complete");
}

static Part whole(const Graph& graph) {
  return {.graph = graph, .cards = graph.cards.size(), .whole_edges = graph.edges.size()};
}

std::vector<Part> split(const SplitRequest& request) {
  const Graph& graph = request.graph;
  const std::vector<std::size_t> order = by_group(graph);
  if (order.size() <= 1 || fits(request, whole(graph), room_of(request, order)))
    return {whole(graph)};
  const auto weights = weights_of(request);
  for (std::size_t count = 2;; count += 1 + count / 16) {
    count = std::min(count, order.size());
    auto parts =
        parts_of(request, partition_of(request, order, borders_of(graph, order, weights, count)));
    if (parts.empty() && count < order.size()) continue;
    require_complete(graph, parts);
    return parts;
  }
}

}  // namespace noken::diagram
