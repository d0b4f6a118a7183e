#pragma once

#include <unordered_map>

#include "rules/conditions/given.h"
#include "rules/conditions/period.h"
#include "rules/conditions/unread.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// What is known of the audits of one element.
struct AuditsOf {
  const SecurityMeasure* latest = nullptr;  // that has taken place
  bool may_be_later = false;                // one could not be read in full
};

// An audit by its date; one whose date or kind was refused may have taken place yesterday.
inline void take_audit(const State& state, const SecurityMeasure& audit, AuditsOf& of) {
  const bool is_surely_audit = is_one_of(audit.type, {"audit"});
  if (!is_surely_audit || audit.date.presence == model::Presence::refused) of.may_be_later = true;
  if (!is_surely_audit || !audit.date.is_given() || first_day(*audit.date) > state.day()) return;
  if (of.latest == nullptr || first_day(*of.latest->date) < first_day(*audit.date))
    of.latest = &audit;
}

// The audits of every element, by its number, and those that may be of any.
struct Audits {
  std::unordered_map<std::uint32_t, AuditsOf> by_element;
  AuditsOf of_unknown;

  explicit Audits(const State& state) {
    for (const SecurityMeasure& measure : state.all<SecurityMeasure>()) {
      if (!may_be_one_of(measure.type, {"audit"})) continue;
      for (const auto& item : measure.protects) {
        if (item.value.element == nullptr) continue;
        take_audit(state, measure, by_element[item.value.element->number]);
      }
      if (may_hold_more(measure.protects)) take_audit(state, measure, of_unknown);
    }
  }
};

}  // namespace noken::rules::conditions
