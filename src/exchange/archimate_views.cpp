#include <algorithm>
#include <unordered_map>

#include "diagram/view.h"
#include "exchange/archimate_view.h"
#include "model/house.h"

namespace noken::exchange {

using diagram::Graph;
using Ids = std::set<std::string>;

static Result<void> add_landscape(const ExportInput& input, const diagram::Engine& engine,
                                  ArchimateModel& model) {
  auto picture = diagram::landscape_view.make(input.state, {.language = input.language});
  if (!picture) return std::unexpected(picture.error());
  const ViewOf view{.id = "lanskap", .name = picture->title, .is_shown = [](const auto& each) {
                      return each.type == "Flow";
                    }};
  return add_view(std::get<Graph>(std::move(picture->content)), view, engine, model);
}

namespace {

// Elements and relationships by their identifiers.
struct Network {
  std::unordered_map<std::string, const ArchimateElement*> elements = {};
  std::unordered_map<std::string, std::vector<const ArchimateRelationship*>> by_end = {};
};

}  // namespace

static Network network_of(const ArchimateModel& model) {
  Network network;
  for (const ArchimateElement& element : model.elements)
    network.elements[element.identifier] = &element;
  for (const ArchimateRelationship& each : model.relationships) {
    network.by_end[each.source].push_back(&each);
    network.by_end[each.target].push_back(&each);
  }
  return network;
}

// What belongs to the house of its four inner kinds, and who exchanges data with it.
static Ids members_of(const ExportInput& input, const model::Agency& house,
                      const ArchimateModel& model, const Network& network) {
  using model::KindId;
  static constexpr KindId kShown[] = {KindId::process, KindId::service, KindId::dataset,
                                      KindId::application, KindId::infrastructure};
  Ids members;
  for (const model::Element* written : input.state.written().elements) {
    const bool is_shown = std::ranges::find(kShown, written->kind) != std::end(kShown);
    if (!is_shown || house_of(input.state, *written) != &house) continue;
    const auto found = model.by_id.find(written->handle);
    if (found != model.by_id.end()) members.insert(found->second);
  }
  Ids partners;
  for (const std::string& own : members) {
    const auto found = network.by_end.find(own);
    if (found == network.by_end.end()) continue;
    for (const ArchimateRelationship* each : found->second) {
      if (each->type == "Flow") partners.insert({each->source, each->target});
    }
  }
  members.merge(partners);
  return members;
}

// Of an agency only what it sends and gets is shown: that it owns what stands there, the title
// says.
static bool is_inside(const Ids& members, const Network& network,
                      const ArchimateRelationship& relationship) {
  if (!members.contains(relationship.source) || !members.contains(relationship.target))
    return false;
  const auto is_agency = [&](const std::string& end) {
    return network.elements.at(end)->type == "BusinessActor";
  };
  return relationship.type == "Flow" ||
         (!is_agency(relationship.source) && !is_agency(relationship.target));
}

// One card for each, since each is a node of its own.
static Graph graph_of(const Ids& members, const ArchimateModel& model, const Network& network,
                      const std::unordered_map<std::string, std::string>& ids) {
  Graph graph;
  std::map<std::string, std::size_t> places;
  for (const std::string& identifier : members) {
    places[identifier] = graph.cards.size();
    const ArchimateElement& element = *network.elements.at(identifier);
    graph.cards.push_back({.id = ids.at(identifier), .name = element.name});
  }
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for (const ArchimateRelationship& each : model.relationships) {
    if (!is_inside(members, network, each)) continue;
    const std::pair ends{places.at(each.source), places.at(each.target)};
    if (ends.first != ends.second && seen.insert(ends).second)
      graph.edges.push_back({.from = ends.first, .to = ends.second});
  }
  return graph;
}

static std::vector<const model::Agency*> houses_with_applications(const model::State& state) {
  std::map<std::string, const model::Agency*> houses;
  for (const model::Application& application : state.all<model::Application>()) {
    const model::Agency* house = house_of(state, application);
    if (house != nullptr) houses.emplace(house->handle, house);
  }
  std::vector<const model::Agency*> all;
  for (const auto& [id, house] : houses) all.push_back(house);
  return all;
}

Result<void> add_views(const ExportInput& input, const diagram::Engine& engine,
                       ArchimateModel& model) {
  if (auto added = add_landscape(input, engine, model); !added) return added;
  const Network network = network_of(model);
  std::unordered_map<std::string, std::string> ids;
  for (const auto& [id, identifier] : model.by_id) ids.try_emplace(identifier, id);
  for (const model::Agency* house : houses_with_applications(input.state)) {
    const Ids members = members_of(input, *house, model, network);
    const ViewOf view{.id = house->handle,
                      .name = house->name.is_given() ? std::string(*house->name) : house->handle,
                      .is_shown = [&](const ArchimateRelationship& each) {
                        return is_inside(members, network, each);
                      }};
    auto added = add_view(graph_of(members, model, network, ids), view, engine, model);
    if (!added) return added;
  }
  return {};
}

}  // namespace noken::exchange
