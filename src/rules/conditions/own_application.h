#pragma once

#include "rules/conditions/given.h"
#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the owner is an outside body, or may be one since it could not be read.
inline bool may_be_outside(const State& state, const model::ReferenceValue& owner) {
  const Agency* agency = state.find<Agency>(owner);
  if (agency == nullptr) return !owner.is_missing();
  return is_outside(*agency) || agency->type.presence == model::Presence::refused;
}

// A regional application that its agency can be asked about: neither the national one as it is used
// here, nor that of an outside body (rules.md, "House").
inline bool is_own_regional(const State& state, const Application& application) {
  return is_regional(application) && !is_national_here(application) &&
         !may_be_outside(state, application.agency);
}

// Whether `arah` says that another takes over, or that nothing does.
inline bool may_be_given_up(const Application& application) {
  return may_be_one_of(application.direction, {"diintegrasikan", "digabung", "dihentikan"});
}

}  // namespace noken::rules::conditions
