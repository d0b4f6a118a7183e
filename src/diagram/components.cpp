#include "diagram/components.h"

#include <algorithm>
#include <map>

namespace noken::diagram {

static std::size_t root_of(std::vector<std::size_t>& parents, std::size_t i) {
  while (parents[i] != i) i = parents[i] = parents[parents[i]];
  return i;
}

std::vector<Component> components_of(const Graph& graph) {
  std::vector<std::size_t> parents(graph.cards.size());
  for (std::size_t i = 0; i < parents.size(); ++i) parents[i] = i;
  const auto& edges = graph.edges;
  for (const Edge& edge : edges) {
    const std::size_t a = root_of(parents, edge.from);
    const std::size_t b = root_of(parents, edge.to);
    parents[std::max(a, b)] = std::min(a, b);
  }
  std::map<std::size_t, Component> by_root;
  for (std::size_t i = 0; i < edges.size(); ++i)
    by_root[root_of(parents, edges[i].from)].edges.push_back(i);
  for (std::size_t i = 0; i < parents.size(); ++i) {
    const auto found = by_root.find(root_of(parents, i));
    if (found != by_root.end()) found->second.cards.push_back(i);
  }
  std::vector<Component> components;
  for (auto& [root, component] : by_root) components.push_back(std::move(component));
  return components;
}

// The one other card that all edges of the card lead to; the card itself when there are several.
static std::vector<std::size_t> only_neighbours(const Graph& graph) {
  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<std::size_t> only(graph.cards.size(), kNone);
  const auto note = [&](std::size_t card, std::size_t other) {
    only[card] = only[card] == kNone || only[card] == other ? other : card;
  };
  for (const Edge& edge : graph.edges) {
    note(edge.from, edge.to);
    note(edge.to, edge.from);
  }
  return only;
}

std::vector<int> staggered(const Graph& graph, int column_length) {
  constexpr int kMostRanks = 3;
  const auto only = only_neighbours(graph);
  std::map<std::size_t, int> hanging;
  for (std::size_t i = 0; i < only.size(); ++i) {
    if (only[i] < only.size() && only[i] != i) ++hanging[only[i]];
  }
  std::map<std::size_t, int> seen;
  std::vector<int> ranks(only.size(), 1);
  for (std::size_t i = 0; i < only.size(); ++i) {
    if (only[i] >= only.size() || only[i] == i) continue;
    const int columns = std::min(kMostRanks, 1 + hanging[only[i]] / column_length);
    ranks[i] = 1 + seen[only[i]]++ % columns;
  }
  return ranks;
}

}  // namespace noken::diagram
