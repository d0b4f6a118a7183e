#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Owned by a body that rules do not ask (rules.md, "House").
inline bool is_owned_outside(const State& state, const Element& element) {
  const model::Reference* owner = model::owner_of(element);
  const Agency* agency = owner == nullptr ? nullptr : state.find<Agency>(*owner);
  return agency != nullptr && is_outside(*agency);
}

// Whether something that could not be read, or that stands in another member, may name it.
inline bool may_be_named_unseen(const State& state, const Element& element) {
  const model::Architecture& written = state.written();
  return !element.id.is_given() || written.left_out.may_name(element.handle) ||
         written.named_abroad.contains(element.handle);
}

}  // namespace noken::rules::conditions
