#include <algorithm>
#include <unordered_map>

#include "diagram/view.h"
#include "exchange/archimate_view.h"
#include "model/house.h"

namespace noken::exchange {

using diagram::Graph;
using model::Agency;
using model::KindId;
using Ids = std::set<std::string>;
using Relationships = std::vector<const ArchimateRelationship*>;

static Result<void> add_landscape(const ExportInput& input, const diagram::Engine& engine,
                                  ArchimateModel& model) {
  auto picture = diagram::landscape_view.make(input.state, {.language = input.language});
  if (!picture) return std::unexpected(picture.error());
  ViewOf view{.id = "lanskap", .name = picture->title};
  for (const ArchimateRelationship& each : model.relationships) {
    if (each.type == "Flow") view.relationships.push_back(&each);
  }
  return add_view(std::get<Graph>(std::move(picture->content)), view, engine, model);
}

namespace {

// Elements and relationships by their identifiers.
struct Network {
  std::unordered_map<std::string, const ArchimateElement*> elements = {};
  std::unordered_map<std::string, Relationships> by_source = {};
  std::unordered_map<std::string, Relationships> by_target = {};
  std::unordered_map<std::string, std::string> ids = {};  // ours
};

// What stands in the view of a house.
struct HouseContent {
  const Agency* house = nullptr;
  Ids members = {};
  bool has_applications = false;
};

}  // namespace

static Network network_of(const ArchimateModel& model) {
  Network network;
  for (const ArchimateElement& element : model.elements)
    network.elements[element.identifier] = &element;
  for (const ArchimateRelationship& each : model.relationships) {
    network.by_source[each.source].push_back(&each);
    network.by_target[each.target].push_back(&each);
  }
  for (const auto& [id, identifier] : model.by_id) network.ids.try_emplace(identifier, id);
  return network;
}

// By the id of the house: its processes, services, data, applications and infrastructure.
static std::map<std::string, HouseContent> contents_of(const model::State& state,
                                                       const ArchimateModel& model) {
  static constexpr KindId kShown[] = {KindId::process, KindId::service, KindId::dataset,
                                      KindId::application, KindId::infrastructure};
  std::map<std::string, HouseContent> contents;
  for (const model::Element* written : state.written().elements) {
    const bool is_shown = std::ranges::find(kShown, written->kind) != std::end(kShown);
    const Agency* house = is_shown ? house_of(state, state.at(*written)) : nullptr;
    const auto found = model.by_id.find(written->handle);
    if (house == nullptr || found == model.by_id.end()) continue;
    HouseContent& content = contents[house->handle];
    content.house = house;
    content.members.insert(found->second);
    content.has_applications |= written->kind == KindId::application;
  }
  return contents;
}

static const Relationships& under(
    const std::unordered_map<std::string, Relationships>& relationships, const std::string& end) {
  static const Relationships kNone;
  const auto found = relationships.find(end);
  return found == relationships.end() ? kNone : found->second;
}

// Those who exchange data with a member.
static void add_partners(const Network& network, Ids& members) {
  Ids partners;
  for (const std::string& own : members) {
    for (const auto* side : {&network.by_source, &network.by_target}) {
      for (const ArchimateRelationship* each : under(*side, own)) {
        if (each->type == "Flow") partners.insert({each->source, each->target});
      }
    }
  }
  members.merge(partners);
}

// Of an agency only what it sends and gets is shown: whose the rest is, the title says.
static bool is_shown(const Network& network, const ArchimateRelationship& relationship) {
  const auto is_agency = [&](const std::string& end) {
    return network.elements.at(end)->type == "BusinessActor";
  };
  return relationship.type == "Flow" ||
         (!is_agency(relationship.source) && !is_agency(relationship.target));
}

static Relationships inside(const Ids& members, const Network& network) {
  Relationships found;
  for (const std::string& member : members) {
    for (const ArchimateRelationship* each : under(network.by_source, member)) {
      if (members.contains(each->target) && is_shown(network, *each)) found.push_back(each);
    }
  }
  return found;
}

// One card for each, since each is a node of its own.
static Graph graph_of(const Ids& members, const Network& network, const ViewOf& view) {
  Graph graph;
  std::map<std::string, std::size_t> places;
  for (const std::string& identifier : members) {
    places[identifier] = graph.cards.size();
    const ArchimateElement& element = *network.elements.at(identifier);
    graph.cards.push_back({.id = network.ids.at(identifier), .name = element.name});
  }
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for (const ArchimateRelationship* each : view.relationships) {
    const std::pair ends{places.at(each->source), places.at(each->target)};
    if (ends.first != ends.second && seen.insert(ends).second)
      graph.edges.push_back({.from = ends.first, .to = ends.second});
  }
  return graph;
}

Result<void> add_views(const ExportInput& input, const diagram::Engine& engine,
                       ArchimateModel& model) {
  if (auto added = add_landscape(input, engine, model); !added) return added;
  const Network network = network_of(model);
  for (auto& [id, content] : contents_of(input.state, model)) {
    if (!content.has_applications) continue;
    add_partners(network, content.members);
    const auto& name = content.house->name;
    const ViewOf view{.id = id,
                      .name = name.is_given() ? std::string(*name) : id,
                      .relationships = inside(content.members, network)};
    auto added = add_view(graph_of(content.members, network, view), view, engine, model);
    if (!added) return added;
  }
  return {};
}

}  // namespace noken::exchange
