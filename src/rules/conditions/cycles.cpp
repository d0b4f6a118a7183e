#include "rules/conditions/cycles.h"

#include <unordered_map>

namespace noken::rules::conditions {

namespace {

struct Arc {
  const Link* link;
  std::size_t to;
};

// The links by element, those of one element in the order of the ids they lead to.
struct Graph {
  std::vector<const Element*> nodes;
  std::unordered_map<const Element*, std::size_t> numbers;
  std::vector<std::vector<Arc>> out;
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

// What comparing the cycles of one part may cost, in links followed: it grows with the square of
// the part. Whoever has a larger tangle is shown one of its short cycles.
constexpr std::size_t kMostSteps = 50'000'000;

// The search for the shortest cycle of a part.
struct Search {
  const Components& parts;
  std::vector<const Link*> reached_by;
  std::vector<Link> best;
  std::size_t steps = 0;
};

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
    const std::size_t to = number_of(graph, link.to);
    graph.out[number_of(graph, link.from)].push_back({&link, to});
  }
  for (auto& arcs : graph.out) {
    std::ranges::stable_sort(arcs, {},
                             [](const Arc& arc) { return std::string_view(arc.link->to->handle); });
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
      const std::size_t to = parts.graph.out[node][next++].to;
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

static std::vector<Link> way_back(const Search& search, std::size_t start) {
  std::vector<Link> cycle;
  for (const Link* link = search.reached_by[start]; link != nullptr;) {
    cycle.push_back(*link);
    const std::size_t from = search.parts.graph.numbers.at(link->from);
    link = from == start ? nullptr : search.reached_by[from];
  }
  std::ranges::reverse(cycle);
  return cycle;
}

// Breadth first from a node until it is met again, no deeper than the best cycle so far.
static void search_from(Search& search, std::size_t start) {
  const Components& parts = search.parts;
  std::vector<std::size_t> queue = {start};
  std::size_t layer_end = 1;
  std::size_t depth = 1;
  for (std::size_t i = 0; i < queue.size() && search.reached_by[start] == nullptr; ++i) {
    if (i == layer_end) {
      layer_end = queue.size();
      ++depth;
    }
    if (!search.best.empty() && depth >= search.best.size()) break;
    for (const auto& [link, to] : parts.graph.out[queue[i]]) {
      ++search.steps;
      if (parts.component[to] != parts.component[start] || search.reached_by[to] != nullptr)
        continue;
      search.reached_by[to] = link;
      queue.push_back(to);
    }
  }
  if (search.reached_by[start] != nullptr) search.best = way_back(search, start);
  for (const std::size_t node : queue) search.reached_by[node] = nullptr;
}

static void begin_with_smallest_id(std::vector<Link>& cycle) {
  const auto smallest = std::ranges::min_element(
      cycle, {}, [](const Link& link) { return std::string_view(link.from->handle); });
  std::ranges::rotate(cycle, smallest);
}

static std::vector<Link> shortest_in(Search& search, std::vector<std::size_t> members) {
  const Graph& graph = search.parts.graph;
  std::ranges::sort(members, {},
                    [&](std::size_t node) { return std::string_view(graph.nodes[node]->handle); });
  search.best.clear();
  search.steps = 0;
  for (const std::size_t node : members) {
    search_from(search, node);
    if (search.best.size() == 1 || search.steps > kMostSteps) break;
  }
  if (!search.best.empty()) begin_with_smallest_id(search.best);
  return std::move(search.best);
}

static Components components_of(const Graph& graph) {
  const std::size_t size = graph.nodes.size();
  Components parts{.graph = graph,
                   .order = std::vector(size, kUnseen),
                   .low = std::vector(size, kUnseen),
                   .component = std::vector(size, kUnseen),
                   .stack = {}};
  for (std::size_t node = 0; node < size; ++node) {
    if (parts.order[node] == kUnseen) visit_from(parts, node);
  }
  return parts;
}

static std::vector<std::vector<std::size_t>> members_of(const Components& parts) {
  std::vector<std::vector<std::size_t>> members(parts.count);
  for (std::size_t node = 0; node < parts.component.size(); ++node)
    members[parts.component[node]].push_back(node);
  return members;
}

std::vector<std::vector<const Element*>> strongly_connected(const std::vector<Link>& links) {
  const Graph graph = graph_of(links);
  std::vector<std::vector<const Element*>> parts;
  for (const auto& members : members_of(components_of(graph))) {
    auto& part = parts.emplace_back();
    for (const std::size_t node : members) part.push_back(graph.nodes[node]);
  }
  return parts;
}

std::vector<std::vector<Link>> shortest_cycles(const std::vector<Link>& links) {
  const Graph graph = graph_of(links);
  const Components parts = components_of(graph);
  std::vector<std::vector<Link>> cycles;
  Search search{
      .parts = parts, .reached_by = std::vector<const Link*>(graph.nodes.size()), .best = {}};
  for (auto& part : members_of(parts)) {
    std::vector<Link> cycle = shortest_in(search, std::move(part));
    if (!cycle.empty()) cycles.push_back(std::move(cycle));
  }
  return cycles;
}

}  // namespace noken::rules::conditions
