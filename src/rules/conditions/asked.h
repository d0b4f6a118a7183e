#pragma once

#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Rules that ask for something ask the region's own agencies and their parts (rules.md, "House").
// An owner that could not be read may be outside.
template <class T>
bool is_asked(const State& state, const T& element) {
  const Agency* house = house_of(state, element);
  return !may_be_outside(state, element.agency) && (house == nullptr || !is_outside(*house));
}

// A regional application that the region can be asked about, and of whose life enough is known.
inline bool is_asked_application(const State& state, const Application& application) {
  return is_own_regional(state, application) && is_asked(state, application) &&
         state.is_life_known(application);
}

}  // namespace noken::rules::conditions
