#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Owned by a body that rules do not ask (rules.md, "House").
inline bool is_owned_outside(const State& state, const Element& element) {
  const model::Reference* owner = model::owner_of(element);
  const Agency* agency = owner == nullptr ? nullptr : state.find<Agency>(*owner);
  return agency != nullptr && is_outside(*agency);
}

}  // namespace noken::rules::conditions
