#pragma once

#include <string_view>

#include "base/text.h"
#include "diagnostics/finding.h"
#include "formats/json.h"

namespace noken::report {

std::string_view sarif_level(Severity severity);  // error, warning, note, none

// The whole catalogue as reportingDescriptors, in the order of the codes, with the levels of a
// profile.
formats::Json sarif_rules(std::string_view profile, Language language);

// Where a rule stands in that list.
std::size_t sarif_rule_index(Diagnosis diagnosis);

}  // namespace noken::report
