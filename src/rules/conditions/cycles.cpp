#include "rules/conditions/cycles.h"

#include <map>

namespace noken::rules::conditions {

namespace {

// The links by element, in a fixed order.
struct Graph {
  std::vector<const Element*> nodes;
  std::map<const Element*, std::size_t> numbers;
  std::vector<std::vector<const Link*>> out;
};

// Tarjan's strongly connected parts, without recursion: a chain of references may be as long as the
// file.
struct Components {
  const Graph& graph;
  std::vector<std::size_t> order;
  std::vector<std::size_t> low;
  std::vector<std::size_t> component;
  std::vector<std::size_t> stack;
  std::size_t counter = 0;
  std::size_t count = 0;
};

constexpr std::size_t kUnseen = static_cast<std::size_t>(-1);

// Beyond this size only the cycles through one element are compared: the work is the square of the
// part.
constexpr std::size_t kLargestComparedPart = 400;

}  // namespace

static std::size_t number_of(Graph& graph, const Element* element) {
  const auto [entry, is_new] = graph.numbers.try_emplace(element, graph.nodes.size());
  if (is_new) {
    graph.nodes.push_back(element);
    graph.out.emplace_back();
  }
  return entry->second;
}

static Graph graph_of(const std::vector<Link>& links) {
  Graph graph;
  for (const Link& link : links) {
    number_of(graph, link.to);
    graph.out[number_of(graph, link.from)].push_back(&link);
  }
  return graph;
}

static void open(Components& parts, std::size_t node) {
  parts.order[node] = parts.low[node] = parts.counter++;
  parts.stack.push_back(node);
}

static void close(Components& parts, std::size_t node) {
  if (parts.low[node] != parts.order[node]) return;
  std::size_t member = kUnseen;
  do {
    member = parts.stack.back();
    parts.stack.pop_back();
    parts.component[member] = parts.count;
  } while (member != node);
  ++parts.count;
}

static void visit_from(Components& parts, std::size_t root) {
  std::vector<std::pair<std::size_t, std::size_t>> path = {{root, 0}};
  open(parts, root);
  while (!path.empty()) {
    auto& [node, next] = path.back();
    if (next < parts.graph.out[node].size()) {
      const std::size_t to = parts.graph.numbers.at(parts.graph.out[node][next++]->to);
      if (parts.order[to] == kUnseen) {
        open(parts, to);
        path.emplace_back(to, 0);
      } else if (parts.component[to] == kUnseen) {
        parts.low[node] = std::min(parts.low[node], parts.order[to]);
      }
      continue;
    }
    const std::size_t done = node;
    close(parts, done);
    path.pop_back();
    if (!path.empty())
      parts.low[path.back().first] = std::min(parts.low[path.back().first], parts.low[done]);
  }
}

// The shortest way from a node back to itself inside its part, by breadth-first search; empty when
// there is none.
static std::vector<Link> cycle_through(const Components& parts, std::size_t start) {
  const Graph& graph = parts.graph;
  std::vector<const Link*> reached_by(graph.nodes.size(), nullptr);
  std::vector<std::size_t> queue = {start};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (const Link* link : graph.out[queue[i]]) {
      const std::size_t to = graph.numbers.at(link->to);
      if (parts.component[to] != parts.component[start] || reached_by[to] != nullptr) continue;
      reached_by[to] = link;
      if (to != start) queue.push_back(to);
    }
  }
  std::vector<Link> cycle;
  for (const Link* link = reached_by[start]; link != nullptr;) {
    cycle.insert(cycle.begin(), *link);
    const std::size_t from = graph.numbers.at(link->from);
    link = from == start ? nullptr : reached_by[from];
  }
  return cycle;
}

static void begin_with_smallest_id(std::vector<Link>& cycle) {
  const auto smallest = std::ranges::min_element(
      cycle, {}, [](const Link& link) { return std::string_view(link.from->handle); });
  std::ranges::rotate(cycle, smallest);
}

static std::vector<Link> shortest_in(const Components& parts, std::vector<std::size_t> members) {
  std::ranges::sort(members, {}, [&](std::size_t node) {
    return std::string_view(parts.graph.nodes[node]->handle);
  });
  const std::size_t compared = members.size() > kLargestComparedPart ? 1 : members.size();
  std::vector<Link> best;
  for (std::size_t i = 0; i < compared; ++i) {
    std::vector<Link> cycle = cycle_through(parts, members[i]);
    if (!cycle.empty() && (best.empty() || cycle.size() < best.size())) best = std::move(cycle);
  }
  if (!best.empty()) begin_with_smallest_id(best);
  return best;
}

std::vector<std::vector<Link>> shortest_cycles(const std::vector<Link>& links) {
  const Graph graph = graph_of(links);
  const std::size_t size = graph.nodes.size();
  Components parts{.graph = graph,
                   .order = std::vector(size, kUnseen),
                   .low = std::vector(size, kUnseen),
                   .component = std::vector(size, kUnseen),
                   .stack = {}};
  for (std::size_t node = 0; node < size; ++node) {
    if (parts.order[node] == kUnseen) visit_from(parts, node);
  }
  std::vector<std::vector<std::size_t>> members(parts.count);
  for (std::size_t node = 0; node < size; ++node) members[parts.component[node]].push_back(node);
  std::vector<std::vector<Link>> cycles;
  for (auto& part : members) {
    std::vector<Link> cycle = shortest_in(parts, std::move(part));
    if (!cycle.empty()) cycles.push_back(std::move(cycle));
  }
  return cycles;
}

}  // namespace noken::rules::conditions
