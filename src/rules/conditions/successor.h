#pragma once

#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether a live `pengganti` takes the place of the element. National applications are live; what
// could not be read, or stands in another repository, may be.
inline bool may_be_replaced(const State& state, const Element& element) {
  if (leads_nowhere_known(element.successor)) return true;
  if (!element.successor.is_given()) return false;
  if (element.successor->national != nullptr) return true;
  const Element& successor = *element.successor->element;
  return state.is_live(successor) || !state.is_life_known(successor);
}

}  // namespace noken::rules::conditions
