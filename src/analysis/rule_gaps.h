#pragma once

#include "analysis/gap.h"

namespace noken::analysis {

// What the rule's condition finds in the state, whether the rule is on or off. Empty for a rule
// that the catalogue has not.
std::vector<Finding> findings_of(const model::State& state, std::string_view code);

// High (error), medium or low by the severity of the rule in the strictest profile.
Severity strictest_severity(Diagnosis rule);

// A gap at the place of the finding: `<type>/<object>`, with the severity of the rule in the
// strictest profile (an error is high) and its situation as the present state.
Gap gap_of(const Finding& finding, const GapType& type, const std::string& object);

}  // namespace noken::analysis
