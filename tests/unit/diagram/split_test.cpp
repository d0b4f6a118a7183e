#include "diagram/split.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <set>

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Budget;
using diagram::Card;
using diagram::Edge;
using diagram::Graph;
using diagram::Part;

// `cards` cards in groups of three; from each a line to the next `reach` cards, in a ring.
static Graph ring(std::size_t cards, std::size_t reach) {
  Graph graph;
  for (std::size_t i = 0; i < cards; ++i) {
    Card card{.id = fmt::format("k{:03}", i), .name = fmt::format("Kartu {}", i)};
    card.group = {.key = fmt::format("urusan-{:03}/k{:03}", i / 3, i),
                  .name = fmt::format("Urusan {}", i / 3)};
    graph.cards.push_back(card);
    for (std::size_t step = 1; step <= reach; ++step) {
      Edge edge{.from = i, .to = (i + step) % cards};
      edge.mechanism = step % 2 == 0 ? "api" : "berkas";
      edge.label = fmt::format("{}", step);
      graph.edges.push_back(edge);
    }
  }
  return graph;
}

static std::vector<Part> parts_of(const Graph& graph, Budget budget) {
  return diagram::split({.graph = graph,
                         .budget = budget,
                         .sizes = std::vector<diagram::Size>(graph.cards.size(), {100, 30}),
                         .sheet = {1122, 640},
                         .first_number = 2});
}

// The sums over all sheets, and what is wrong with one of them.
static void require_complete(const Graph& graph, const std::vector<Part>& parts) {
  std::map<std::string, int> seen;
  std::size_t whole = 0;
  int flows = 0;
  for (const Part& part : parts) {
    for (std::size_t i = 0; i < part.graph.cards.size(); ++i) {
      const Card& card = part.graph.cards[i];
      CHECK(card.is_port == (i >= part.cards));
      if (!card.is_port) ++seen[card.id];
    }
    std::size_t joined = 0;
    for (const Edge& edge : part.graph.edges) {
      const bool is_whole = edge.from < part.cards && edge.to < part.cards;
      joined += is_whole ? 1U : 0U;
      // A line to another sheet is seen from both.
      flows += edge.count * (is_whole ? 2 : 1);
      CHECK((edge.from < part.cards || edge.to < part.cards));
    }
    CHECK(joined == part.whole_edges);
    whole += part.whole_edges;
  }
  CHECK(seen.size() == graph.cards.size());
  for (const auto& [id, times] : seen) CHECK_MESSAGE(times == 1, id);
  CHECK(whole <= graph.edges.size());
  CHECK(flows == 2 * static_cast<int>(graph.edges.size()));
}

TEST_CASE("a graph within the budget stays whole") {
  const Graph graph = ring(10, 1);
  const auto parts = parts_of(graph, {60, 90});
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].graph.cards.size() == 10);
  CHECK(parts[0].whole_edges == 10);
}

TEST_CASE("every card stands on one sheet, every line on the sheets of its ends") {
  for (const Budget budget : {Budget{12, 20}, Budget{8, 60}, Budget{60, 12}, Budget{20, 30}}) {
    for (const std::size_t reach : {1U, 2U, 4U}) {
      const Graph graph = ring(30, reach);
      const auto parts = parts_of(graph, budget);
      CHECK(parts.size() > 1);
      require_complete(graph, parts);
      for (const Part& part : parts) {
        CHECK(part.graph.cards.size() <= budget.nodes);
        CHECK(part.graph.edges.size() <= budget.edges);
      }
    }
  }
}

TEST_CASE("a line with both ends on the sheet is drawn as it is") {
  const Graph graph = ring(12, 1);
  for (const Part& part : parts_of(graph, {8, 90})) {
    for (const Edge& edge : part.graph.edges) {
      if (edge.from >= part.cards || edge.to >= part.cards) continue;
      CHECK(edge.label == "1");
      CHECK(edge.mechanism == "berkas");
    }
  }
}

TEST_CASE("a port names the sheet on which the other end stands") {
  const Graph graph = ring(12, 1);
  const auto parts = parts_of(graph, {8, 90});
  std::map<std::string, std::size_t> sheet_of;  // of each card by name
  for (std::size_t i = 0; i < parts.size(); ++i) {
    for (std::size_t k = 0; k < parts[i].cards; ++k) sheet_of[parts[i].graph.cards[k].name] = i + 2;
  }
  for (const Part& part : parts) {
    for (std::size_t k = part.cards; k < part.graph.cards.size(); ++k) {
      const Card& port = part.graph.cards[k];
      CHECK(port.second_line == fmt::format("di lembar {}", sheet_of.at(port.name)));
    }
  }
}

TEST_CASE("sheets are cut between groups where that is near") {
  const Graph graph = ring(12, 1);
  for (const Part& part : parts_of(graph, {8, 90})) CHECK(part.cards % 3 == 0);
}

TEST_CASE("many lines of one card to one sheet become one, and say how many") {
  Graph graph = ring(8, 1);
  graph.edges.clear();
  for (std::size_t i = 1; i < 8; ++i) {
    for (const char* mechanism : {"api", "berkas"}) {
      Edge edge{.from = 0, .to = i};
      edge.mechanism = mechanism;
      edge.is_insecure = i == 7;
      graph.edges.push_back(edge);
    }
  }
  // On its own sheet the first card has 14 lines to other cards; 4 may be drawn.
  const auto parts = parts_of(graph, {60, 6});
  require_complete(graph, parts);
  bool has_gathered = false;
  for (const Edge& edge : parts[0].graph.edges) {
    if (edge.count == 1) continue;
    has_gathered = true;
    CHECK(edge.label.find(std::to_string(edge.count)) != std::string::npos);
    CHECK(edge.label.ends_with("P!") == edge.is_insecure);
  }
  CHECK(has_gathered);
}

TEST_CASE("one card alone is never split, whatever the budget") {
  Graph graph;
  graph.cards.push_back({.id = "a", .name = "A"});
  CHECK(parts_of(graph, {1, 1}).size() == 1);
  // Two cards and more lines than fit: each on a sheet, the lines gathered.
  Graph two = ring(2, 1);
  for (int i = 0; i < 10; ++i) two.edges.push_back(two.edges.front());
  const auto parts = parts_of(two, {1, 1});
  REQUIRE(parts.size() == 2);
  require_complete(two, parts);
}
