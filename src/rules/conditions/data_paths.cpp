#include "rules/conditions/data_paths.h"

namespace noken::rules::conditions {

using Edges = std::unordered_map<Party, std::vector<const Flow*>>;

DataPaths::DataPaths(const State& state) : state_(state), carriers_(state.index<Carriers>()) {}

DataPaths::Carriers::Carriers(const State& state) {
  for (const Flow& flow : state.current<Flow>()) {
    for (const auto& item : flow.data) {
      if (const Dataset* data = state.find<Dataset>(item.value)) known[data].push_back(&flow);
    }
    if (flow.data.has_refused_items || flow.data.presence == model::Presence::refused)
      possible.push_back(&flow);
  }
}

bool DataPaths::may_reach(const Dataset& data, const std::vector<Party>& parties) {
  auto found = reached_.find(&data);
  if (found == reached_.end()) found = reached_.emplace(&data, reached_from_master(data)).first;
  const Reached& reached = found->second;
  return reached.everyone ||
         std::ranges::any_of(parties, [&](Party party) { return reached.parties.contains(party); });
}

// A flow from an end that could not be read may start at the master; one to such an end may lead
// anywhere.
DataPaths::Reached DataPaths::reached_from_master(const Dataset& data) const {
  Reached reached;
  std::vector<Party> open = parties_of(state_, data.master);
  Edges edges;
  const auto add = [&](const Flow* flow) {
    const auto from = parties_of(state_, flow->from);
    const auto to = parties_of(state_, flow->to);
    for (const Party party : from) edges[party].push_back(flow);
    if (from.empty()) open.insert(open.end(), to.begin(), to.end());
    reached.everyone = reached.everyone || (from.empty() && to.empty());
  };
  if (const auto found = carriers_.known.find(&data); found != carriers_.known.end())
    std::ranges::for_each(found->second, add);
  std::ranges::for_each(carriers_.possible, add);
  while (!open.empty()) {
    const Party party = open.back();
    open.pop_back();
    if (!reached.parties.insert(party).second) continue;
    for (const Flow* flow : edges[party]) {
      const auto to = parties_of(state_, flow->to);
      reached.everyone = reached.everyone || to.empty();
      open.insert(open.end(), to.begin(), to.end());
    }
  }
  return reached;
}

}  // namespace noken::rules::conditions
