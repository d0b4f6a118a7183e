#include "diagram/impact_graph.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/impact_cards.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::State;

// A line between two cards of one column would run behind others; of cards that only count it would
// say little beside.
static bool is_within_column(const Card& from, const Card& to) {
  return from.band == to.band && from.is_counted && to.is_counted;
}

static void add_edges(const Impact& impact, Graph& graph) {
  constexpr int kMostTold = 12;
  std::map<std::pair<std::size_t, std::size_t>, Edge> edges;
  for (const auto& [id, hit] : impact.hits) {
    for (const std::string& cause : hit.causes) {
      const std::pair ends{impact.place.at(cause), impact.place.at(id)};
      if (ends.first == ends.second ||
          is_within_column(graph.cards[ends.first], graph.cards[ends.second]))
        continue;
      const auto [edge, is_new] = edges.try_emplace(
          ends, Edge{.from = ends.first, .to = ends.second, .mechanism = std::string(kRelation)});
      if (!is_new) ++edge->second.count;
      if (edge->second.count > kMostTold) continue;
      edge->second.tooltip +=
          fmt::format("{}{} → {}: {}", is_new ? "" : "; ", name_of(impact.hits.at(cause).what),
                      name_of(hit.what), hit.what.relation.in(impact.request.language));
    }
  }
  for (auto& [ends, edge] : edges) graph.edges.push_back(std::move(edge));
}

static Graph graph_of(const State& state, const ViewRequest& request, const Hits& hits,
                      Grain gathering) {
  const Impact impact = impact_of(state, request, hits, gathering);
  Graph graph{.shape = GraphShape::columns, .cards = cards_of(impact)};
  add_edges(impact, graph);
  return graph;
}

// Whether no column is much higher than a sheet, and the lines can be told apart.
static bool is_readable(const Graph& graph) {
  constexpr double kSheet = 740;
  constexpr std::size_t kMostEdges = 40;
  std::map<std::size_t, double> heights;
  for (const Card& card : graph.cards) {
    const bool has_details =
        std::ranges::any_of(card.rows, [](const Row& row) { return !row.detail.empty(); });
    const auto rows = static_cast<double>(card.rows.size());
    heights[card.band] += 50 + rows * (has_details ? 34 : 18) / (rows > 5 ? 2 : 1);
  }
  return graph.edges.size() <= kMostEdges &&
         std::ranges::all_of(heights, [](const auto& each) { return each.second <= kSheet; });
}

static bool names_all(const Graph& graph) {
  return std::ranges::none_of(graph.cards, &Card::is_counted);
}

void draw_impact(const State& state, const ViewRequest& request, const Hits& hits,
                 Picture& picture) {
  std::vector<PlainerGraph> graphs;
  for (const Grain gathering : {Grain::none, Grain::by_cause, Grain::by_kind, Grain::brief,
                                Grain::counted, Grain::few, Grain::totals}) {
    Graph graph = graph_of(state, request, hits, gathering);
    if (!is_readable(graph) && gathering < Grain::counted) continue;
    std::vector<Card> listed;
    if (!names_all(graph)) listed = all_names(state, request, hits);
    graphs.push_back({std::move(graph), std::move(listed)});
  }
  take_graphs(picture, std::move(graphs));
}

}  // namespace noken::diagram
