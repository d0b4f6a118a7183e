#pragma once

#include <vector>

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether sixteen digits in a row, no more, have the shape of a NIK or family-card number: a day
// (women's is raised by 40) at places 7-8 and a month at 9-10.
bool holds_identity_number(std::string_view text);

// Whether a comma is followed by an academic degree, as only a person's name has it.
bool holds_degree(std::string_view text, const std::vector<std::string>& degrees);

}  // namespace noken::rules::conditions
