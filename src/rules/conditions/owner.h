#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Rules that ask for something ask the region's own agencies (rules.md, "House"). An owner that
// could not be read may be outside.
inline bool is_of_the_region(const State& state, const Element& element) {
  const Agency* house = house_of(state, element);
  return house != nullptr && !is_outside(*house);
}

}  // namespace noken::rules::conditions
