#pragma once

#include "rules/conditions/asked.h"
#include "rules/conditions/given.h"
#include "rules/conditions/unread.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The first live regional application of the regency's own agencies; nothing when there is none.
inline const Application* first_regional_application(const State& state) {
  for (const Application& application : state.live<Application>()) {
    if (is_asked_application(state, application)) return &application;
  }
  return nullptr;
}

// Of the regency's own agencies; what could not be read may be such a measure.
inline bool may_handle_incidents(const State& state, const SecurityMeasure& measure) {
  if (!may_be_one_of(measure.type, {"penanganan_insiden"})) return false;
  if (!state.is_live(measure) && state.is_life_known(measure)) return false;
  return leads_nowhere_known(measure.agency) || is_asked(state, measure);
}

// Regional applications are in use, and nobody handles incidents (KEA-005).
inline bool is_incident_handling_absent(const State& state) {
  if (first_regional_application(state) == nullptr || may_hold_an_element(state)) return false;
  return std::ranges::none_of(state.all<SecurityMeasure>(), [&](const SecurityMeasure& measure) {
    return may_handle_incidents(state, measure);
  });
}

}  // namespace noken::rules::conditions
