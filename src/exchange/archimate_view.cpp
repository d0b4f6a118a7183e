#include "exchange/archimate_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "diagram/arrange.h"

namespace noken::exchange {

using diagram::Graph;

static constexpr double kMargin = 20;

namespace {

// A graph with its places, and what it becomes.
struct Placing {
  ArchimateModel& model;
  std::string id = {};  // of the view, inside identifiers
  diagram::MeasuredGraph measured;
  diagram::Layout layout = {};
  ArchimateView view = {};
  std::unordered_map<std::string, std::string> nodes = {};                // by element
  std::unordered_map<std::string, std::size_t> cards = {};                // of elements
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> edges = {};  // by cards
};

}  // namespace

static std::int64_t whole(double value) { return std::llround(value + kMargin); }

// Both edges are rounded alike, so that what lies inside stays inside.
static ArchimateBox box_of(double x, double y, double width, double height) {
  const std::int64_t left = whole(x);
  const std::int64_t top = whole(y);
  return {.x = left,
          .y = top,
          .width = std::max<std::int64_t>(1, whole(x + width) - left),
          .height = std::max<std::int64_t>(1, whole(y + height) - top)};
}

static ArchimateNode node_of(Placing& placing, const std::string& id, const std::string& name,
                             std::size_t card) {
  ArchimateNode node{.identifier =
                         placing.model.identifiers.made(fmt::format("node-{}-{}", placing.id, id))};
  const auto element = placing.model.by_id.find(id);
  if (element == placing.model.by_id.end() || placing.nodes.contains(element->second)) {
    node.label = name;
    return node;
  }
  node.element = element->second;
  placing.nodes[node.element] = node.identifier;
  placing.cards[node.element] = card;
  return node;
}

static void add_card(Placing& placing, std::size_t number) {
  const diagram::MeasuredCard& measured = placing.measured.cards[number];
  const diagram::Card& card = *measured.card;
  const diagram::Point middle = placing.layout.nodes[number];
  const double left = middle.x - measured.size.width / 2;
  const double top = middle.y - measured.size.height / 2;
  constexpr double kInset = 3;
  ArchimateNode node = node_of(placing, card.id, card.name, number);
  node.box = box_of(left, top, measured.size.width, measured.size.height);
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    const diagram::MeasuredRow& row = measured.rows[i];
    const double x = left + static_cast<double>(row.column) * measured.column_width + kInset;
    ArchimateNode child = node_of(placing, card.rows[i].id, card.rows[i].name, number);
    child.box = box_of(x, top + row.top, measured.column_width - 2 * kInset, row.height - 1);
    node.children.push_back(std::move(child));
  }
  placing.view.nodes.push_back(std::move(node));
}

// Where the line between the two cards turns, for the first relationship that takes it.
static std::vector<ArchimatePoint> bends_between(Placing& placing, const std::string& source,
                                                 const std::string& target) {
  const auto edge = placing.edges.find({placing.cards.at(source), placing.cards.at(target)});
  if (edge == placing.edges.end()) return {};
  const auto& curve = placing.layout.edges[edge->second].curve;
  std::vector<ArchimatePoint> bends;
  for (std::size_t i = 3; i + 3 < curve.size(); i += 3) {
    bends.push_back({std::max<std::int64_t>(0, whole(curve[i].x)),
                     std::max<std::int64_t>(0, whole(curve[i].y))});
  }
  placing.edges.erase(edge);
  return bends;
}

static void connect(Placing& placing, const ArchimateRelationship& relationship) {
  if (relationship.source == relationship.target) return;
  const auto source = placing.nodes.find(relationship.source);
  const auto target = placing.nodes.find(relationship.target);
  if (source == placing.nodes.end() || target == placing.nodes.end()) return;
  placing.view.connections.push_back(
      {.identifier = placing.model.identifiers.made(
           fmt::format("con-{}-{}", placing.id, relationship.identifier)),
       .relationship = relationship.identifier,
       .source = source->second,
       .target = target->second,
       .bends = bends_between(placing, relationship.source, relationship.target)});
}

// Too many edges would take the layout longer than a reader looks at them: then the cards stand in
// rows.
static Result<diagram::Layout> laid_out(Graph& graph, const diagram::Engine& engine) {
  constexpr std::size_t kMostEdges = 400;
  static constexpr diagram::Box kBox = {.width = 3200, .height = 2400};
  if (graph.edges.size() > kMostEdges) graph.edges.clear();
  const auto measured = measure(graph, engine.metrics);
  auto arranged = arrange(measured, kBox, engine);
  if (!arranged) return std::unexpected(arranged.error());
  return std::move(arranged->layout);
}

Result<void> add_view(Graph graph, const ViewOf& view, const diagram::Engine& engine,
                      ArchimateModel& model) {
  if (graph.cards.empty()) return {};
  auto layout = laid_out(graph, engine);
  if (!layout) return std::unexpected(layout.error());
  Placing placing{.model = model,
                  .id = view.id,
                  .measured = measure(graph, engine.metrics),
                  .layout = *std::move(layout)};
  placing.view = {.identifier = model.identifiers.made("view-" + view.id), .name = view.name};
  for (std::size_t i = 0; i < graph.edges.size(); ++i)
    placing.edges.try_emplace({graph.edges[i].from, graph.edges[i].to}, i);
  for (std::size_t i = 0; i < graph.cards.size(); ++i) add_card(placing, i);
  for (const ArchimateRelationship* relationship : view.relationships)
    connect(placing, *relationship);
  model.views.push_back(std::move(placing.view));
  return {};
}

}  // namespace noken::exchange
