#include "diagram/gathered_neighbours.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "diagram/palette.h"

namespace noken::diagram {

static bool is_neighbour(const Card& card) { return card.side != Side::middle; }

// What two lines of the same row have in common. The end at the agency keeps its row when it is the
// same one.
static void merge(Edge& into, const Edge& edge, std::string Edge::* own_row) {
  into.count += edge.count;
  into.is_insecure = into.is_insecure || edge.is_insecure;
  if (into.mechanism != edge.mechanism) into.mechanism = kSeveralMeans;
  if (into.*own_row != edge.*own_row) (into.*own_row).clear();
  into.tooltip += "; " + edge.tooltip;
  into.source.clear();
}

// Whether the card gives, or takes.
static bool exchanges(const Graph& graph, std::size_t card, bool gives) {
  return std::ranges::any_of(
      graph.edges, [&](const Edge& edge) { return (gives ? edge.from : edge.to) == card; });
}

// Neighbours become rows of one card a side.
struct Gathering {
  const Graph& graph;
  std::vector<std::size_t> place = {};  // of each card in the new graph
  Graph result = {};
  std::map<std::string, std::size_t> lines = {};  // edge by row
  std::set<std::string> named = {};               // neighbours with a row of their own
};

// Those with whom most is exchanged, on each side.
static std::set<std::string> busiest(const Graph& graph, std::size_t most) {
  std::map<Side, std::vector<std::pair<int, std::string>>> sides;
  for (std::size_t i = 0; i < graph.cards.size(); ++i) {
    if (!is_neighbour(graph.cards[i])) continue;
    int flows = 0;
    for (const Edge& edge : graph.edges) flows += edge.from == i || edge.to == i ? edge.count : 0;
    sides[graph.cards[i].side].emplace_back(-flows, graph.cards[i].id);
  }
  std::set<std::string> named;
  for (auto& [side, neighbours] : sides) {
    std::ranges::sort(neighbours);
    if (neighbours.size() > most) neighbours.resize(most);
    for (const auto& [flows, id] : neighbours) named.insert(id);
  }
  return named;
}

// The row of a neighbour for a direction; those without a row of their own share one.
static std::string row_id(const Gathering& gathering, const Card& neighbour, bool gives) {
  const std::string whose = gathering.named.contains(neighbour.id) ? neighbour.id
                            : neighbour.side == Side::left         ? "lain-kiri"
                                                                   : "lain-kanan";
  return whose + (gives ? ".beri" : ".terima");
}

static void add_cards(Gathering& gathering, Language language) {
  static constexpr Text kMany = {"{} tetangga", "{} neighbours"};
  std::map<Side, std::size_t> sides;
  std::map<Side, std::size_t> counts;
  for (const Card& card : gathering.graph.cards) ++counts[card.side];
  for (const Card& card : gathering.graph.cards) {
    const auto found = sides.find(card.side);
    if (is_neighbour(card) && found != sides.end()) {
      gathering.place.push_back(found->second);
      continue;
    }
    gathering.place.push_back(gathering.result.cards.size());
    if (!is_neighbour(card)) {
      gathering.result.cards.push_back(card);
      continue;
    }
    sides[card.side] = gathering.result.cards.size();
    gathering.result.cards.push_back(
        {.id = card.side == Side::left ? "tetangga-kiri" : "tetangga-kanan",
         .name = fmt::format(fmt::runtime(kMany.in(language)), counts[card.side]),
         .colour = std::string(kUnknownSector),
         .side = card.side,
         .band = card.band,
         .is_counted = true});
  }
}

static void add_line(Gathering& gathering, const Edge& edge) {
  const bool gives = is_neighbour(gathering.graph.cards[edge.from]);
  const Card& neighbour = gathering.graph.cards[gives ? edge.from : edge.to];
  const std::string id = row_id(gathering, neighbour, gives);
  const auto [known, is_new] = gathering.lines.try_emplace(id, gathering.result.edges.size());
  if (!is_new) {
    merge(gathering.result.edges[known->second], edge, gives ? &Edge::to_row : &Edge::from_row);
    return;
  }
  Edge line = edge;
  line.from = gathering.place[edge.from];
  line.to = gathering.place[edge.to];
  (gives ? line.from_row : line.to_row) = id;
  gathering.result.edges.push_back(std::move(line));
}

static Row row_for(const Gathering& gathering, const Card& neighbour, bool gives) {
  const bool is_rightwards = gives == (neighbour.side == Side::left);
  Row row{.id = row_id(gathering, neighbour, gives), .name = neighbour.name};
  row.tooltip = neighbour.tooltip;
  row.source = neighbour.source;
  row.sign = is_rightwards ? "→" : "←";
  row.is_personal = std::ranges::any_of(
      neighbour.rows, [&](const Row& each) { return each.is_personal && each.sign == row.sign; });
  return row;
}

// Those that share a row stand at the end.
struct Others {
  std::map<std::string, Row> rows = {};
  std::map<std::string, std::size_t> counts = {};
};

static void add_other(Others& others, Row row) {
  ++others.counts[row.id];
  const auto [known, is_new] = others.rows.try_emplace(row.id, row);
  if (!is_new) known->second.is_personal = known->second.is_personal || row.is_personal;
}

// Rows in the order of the neighbours, with how many flows there are.
static void add_rows(Gathering& gathering, Language language) {
  static constexpr Text kOthers = {"{} lainnya", "{} others"};
  std::map<std::size_t, Others> others;  // by card
  const auto add = [&](std::size_t card, Row row) {
    row.name += fmt::format(" ({})", gathering.result.edges[gathering.lines.at(row.id)].count);
    gathering.result.cards[card].rows.push_back(std::move(row));
  };
  for (std::size_t i = 0; i < gathering.graph.cards.size(); ++i) {
    const Card& neighbour = gathering.graph.cards[i];
    if (!is_neighbour(neighbour)) continue;
    for (const bool gives : {true, false}) {
      if (!exchanges(gathering.graph, i, gives)) continue;
      Row row = row_for(gathering, neighbour, gives);
      if (gathering.named.contains(neighbour.id)) {
        add(gathering.place[i], std::move(row));
      } else {
        add_other(others[gathering.place[i]], std::move(row));
      }
    }
  }
  for (auto& [card, each] : others) {
    for (auto& [id, row] : each.rows) {
      row.name = fmt::format(fmt::runtime(kOthers.in(language)), each.counts[id]);
      row.source.clear();
      row.tooltip.clear();
      add(card, row);
    }
  }
}

PlainerGraph with_rows_for_neighbours(const PlainerGraph& plain, std::size_t most,
                                      Language language) {
  const Graph& graph = plain.graph;
  Gathering gathering{.graph = graph, .named = busiest(graph, most)};
  gathering.result.shape = graph.shape;
  gathering.result.bands = graph.bands;
  add_cards(gathering, language);
  for (const Edge& edge : graph.edges) add_line(gathering, edge);
  add_rows(gathering, language);
  PlainerGraph result{std::move(gathering.result), plain.listed};
  std::ranges::copy_if(graph.cards, std::back_inserter(result.listed), is_neighbour);
  return result;
}

}  // namespace noken::diagram
