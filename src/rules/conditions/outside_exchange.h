#pragma once

#include <cstdint>
#include <vector>

#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

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
  if (!end.is_missing() && house_of_end(state, end) != &house) return true;
  const Application* application = state.find<Application>(end);
  return application != nullptr && is_national_here(*application);
}

// By number, whether an element is a live regional application that exchanges data with the world
// outside its house. Applications are looked at one after the other first: flows lead anywhere.
inline std::vector<bool> exchanging_outside(const State& state) {
  std::vector<bool> counts(state.written().elements.size());
  for (const Application& application : state.live<Application>())
    counts[application.number] = is_regional(application);
  std::vector<bool> exchanging(counts.size());
  const auto add = [&](const model::ReferenceValue& end, const model::ReferenceValue& other) {
    if (!end.is_given() || end->element == nullptr || !counts[end->element->number]) return;
    const Agency* house = house_of(state, *end->element);
    if (house != nullptr && leaves_house(state, other, *house))
      exchanging[end->element->number] = true;
  };
  for (const Flow& flow : state.current<Flow>()) {
    add(flow.from, flow.to);
    add(flow.to, flow.from);
  }
  return exchanging;
}

}  // namespace noken::rules::conditions
