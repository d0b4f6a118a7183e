#pragma once

#include <cstdint>
#include <set>

#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_in_regional_use(const State& state, const Application& application) {
  return is_regional(application) && state.is_live(application);
}

// An end belongs to a house when it is an application or an agency of it; national applications and
// partners to none.
inline const Agency* house_of_end(const State& state, const model::ReferenceValue& end) {
  if (!end.is_given() || end->element == nullptr) return nullptr;
  return house_of(state, state.at(*end->element));
}

// A refused end may lead anywhere, so it counts as an exchange; so does the national application as
// used here.
inline bool leaves_house(const State& state, const model::ReferenceValue& end,
                         const Agency& house) {
  const Application* application = state.find<Application>(end);
  if (application != nullptr && is_national_here(*application)) return true;
  return !end.is_missing() && house_of_end(state, end) != &house;
}

// The live regional applications that exchange data with the world outside their house, by number.
inline std::set<std::uint32_t> exchanging_outside(const State& state) {
  std::set<std::uint32_t> applications;
  const auto add = [&](const model::ReferenceValue& end, const model::ReferenceValue& other) {
    const Application* application = state.find<Application>(end);
    const bool counts = application != nullptr && is_in_regional_use(state, *application);
    const Agency* house = counts ? house_of(state, *application) : nullptr;
    if (house != nullptr && leaves_house(state, other, *house))
      applications.insert(application->number);
  };
  for (const Flow& flow : state.current<Flow>()) {
    add(flow.from, flow.to);
    add(flow.to, flow.from);
  }
  return applications;
}

}  // namespace noken::rules::conditions
