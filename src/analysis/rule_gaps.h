#pragma once

#include <map>

#include "analysis/gap.h"

namespace noken::analysis {

// High (error), medium or low by the severity of the rule in the strictest profile.
Severity strictest_severity(Diagnosis rule);

// A gap at the place of the finding: `<type>/<object>`, with the severity of the rule in the
// strictest profile (an error is high) and its situation as the present state.
Gap gap_of(const Finding& finding, const GapType& type, const std::string& object);

using GapsByObject = std::map<std::string, Gap>;

// Takes the finding into the gap of the object, which begins with its first finding and is as
// severe as its highest rule.
Gap& add_finding(GapsByObject& gaps, const Finding& finding, const GapType& type,
                 const std::string& object);

std::vector<Gap> gaps_of(GapsByObject by_object);

// The value of an argument of the finding; empty when it has none of the name.
std::string argument_of(const Finding& finding, std::string_view name);

// The agency that answers for the element: its owner; of a flow that of its sender, else of its
// receiver.
std::string answering_agency(const model::State& state, const model::Element& element);

}  // namespace noken::analysis
