#pragma once

#include "rules/conditions/adopted.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// What could not be read may say that the programme is adopted.
inline bool may_be_adopted(const Programme& programme) {
  return is_adopted(programme) || programme.stage.presence == model::Presence::refused;
}

// Adopted, and its `tahun` meets `periode`: what the masterplan of this period is made of.
inline bool serves_period(const State& state, const Programme& programme) {
  const auto& period = state.config().period;
  return is_adopted(programme) && programme.years.is_given() && period.is_given() &&
         meet(*programme.years, *period);
}
inline bool may_serve_period(const State& state, const Programme& programme) {
  return may_be_adopted(programme) && may_meet_period(state, programme);
}

}  // namespace noken::rules::conditions
