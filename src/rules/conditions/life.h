#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// A status or date that was refused leaves the life of an element open.
inline bool is_surely_live(const State& state, const Element& element) {
  return state.is_live(element) && state.is_life_known(element);
}
inline bool may_be_live(const State& state, const Element& element) {
  return state.is_live(element) || !state.is_life_known(element);
}

}  // namespace noken::rules::conditions
