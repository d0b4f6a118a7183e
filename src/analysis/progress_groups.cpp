#include "analysis/progress_groups.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/house.h"

namespace noken::analysis {

using model::Agency;
using model::State;

static void add(const ProgrammeProgress& progress, ProgressGroup& group) {
  if (progress.standing == Standing::postponed || progress.standing == Standing::cancelled) {
    ++group.held_back;
    return;
  }
  ++group.programmes;
  group.done += progress.standing == Standing::done ? 1 : 0;
  group.on_plan += progress.standing == Standing::on_plan ? 1 : 0;
  group.late += progress.standing == Standing::late ? 1 : 0;
  group.not_started += progress.standing == Standing::not_started ? 1 : 0;
  group.unknown += progress.standing == Standing::unknown ? 1 : 0;
  group.silent += progress.is_silent ? 1 : 0;
  group.budget += progress.budget;
  group.spent += progress.spent.value_or(0);
}

ProgressGroup all_progress(const Progress& progress) {
  ProgressGroup all;
  for (const ProgrammeProgress& each : progress.programmes) add(each, all);
  all.decisions = progress.decisions.size();
  for (const DecisionProgress& each : progress.decisions) {
    all.waiting += each.waiting.empty() ? 0 : 1;
    all.overdue += each.is_overdue ? 1 : 0;
  }
  return all;
}

// The id of the house of an agency; of one in another repository its own.
static std::string house_id(const State& state, const model::Reference& reference) {
  const Agency* agency = state.find<Agency>(reference);
  return agency == nullptr ? std::string(reference.id) : house_of(state, *agency).handle;
}

static std::set<std::string> houses_of(const State& state, const model::Decision& decision) {
  std::set<std::string> houses;
  if (decision.responsible.is_given()) houses.insert(house_id(state, *decision.responsible));
  for (const auto& item : decision.performers) houses.insert(house_id(state, item.value));
  return houses;
}

static std::set<std::string> waiting_houses(const State& state, const DecisionProgress& progress) {
  std::set<std::string> houses;
  for (const std::string& id : progress.waiting) {
    const model::Element* agency = state.written().find(id);
    const Agency* house = agency == nullptr ? nullptr : house_of(state, *agency);
    houses.insert(house == nullptr ? id : house->handle);
  }
  return houses;
}

using Groups = std::map<std::string, ProgressGroup>;

static void add_decision(const State& state, const DecisionProgress& progress, Groups& groups) {
  const model::Decision& decision = *progress.decision;
  for (const std::string& house : houses_of(state, decision)) ++groups[house].decisions;
  for (const std::string& house : waiting_houses(state, progress)) ++groups[house].waiting;
  if (progress.is_overdue && decision.responsible.is_given())
    ++groups[house_id(state, *decision.responsible)].overdue;
}

static std::vector<ProgressGroup> listed(Groups groups) {
  std::vector<ProgressGroup> all;
  for (auto& [key, group] : groups) {
    group.key = key;
    all.push_back(std::move(group));
  }
  return all;
}

std::vector<ProgressGroup> progress_by_house(const State& state, const Progress& progress) {
  Groups groups;
  for (const ProgrammeProgress& each : progress.programmes) {
    if (each.programme->agency.is_given())
      add(each, groups[house_id(state, *each.programme->agency)]);
  }
  for (const DecisionProgress& each : progress.decisions) add_decision(state, each, groups);
  return listed(std::move(groups));
}

static std::set<std::string> pillars_of(const model::Programme& programme) {
  std::set<std::string> pillars;
  for (const auto& item : programme.sub_dimensions)
    pillars.emplace(item.value.substr(0, item.value.find('.')));
  if (programme.type.is_given() && *programme.type == "peta_rencana")
    pillars.insert("peta_rencana");
  return pillars;
}

std::vector<ProgressGroup> progress_by_pillar(const State& state, const Progress& progress) {
  Groups groups;
  for (const ProgrammeProgress& each : progress.programmes) {
    for (const std::string& pillar : pillars_of(*each.programme)) add(each, groups[pillar]);
  }
  std::vector<ProgressGroup> all;
  const auto take = [&](const std::string& key) {
    const auto found = groups.find(key);
    if (found == groups.end()) return;
    found->second.key = key;
    all.push_back(found->second);
  };
  for (const reference::Pillar& pillar : state.packs().pillars) take(pillar.id);
  take("peta_rencana");
  return all;
}

}  // namespace noken::analysis
