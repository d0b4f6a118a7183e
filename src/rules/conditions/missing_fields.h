#pragma once

#include <vector>

#include "rules/rule.h"

namespace noken::rules::conditions {

// The advised fields that an element is asked for, whether it has them or not.
std::vector<const model::Field*> asked_fields(const State& state, const Element& element);

// The advised fields that an element is asked for and does not have (rules.md, BDG-003: "Not
// asked").
std::vector<const model::Field*> missing_fields(const State& state, const Element& element);

}  // namespace noken::rules::conditions
