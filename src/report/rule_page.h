#pragma once

#include <string>

#include "base/text.h"
#include "diagnostics/diagnosis.h"

namespace noken::report {

// The manual page of a rule in Markdown: what, why, on what ground, how to repair it, a bad and a
// good example. The examples are the rule's own golden case.
std::string rule_page(Diagnosis diagnosis, Language language);

// The catalogue: code, name, severity by profile, title, basis.
std::string rule_list_text(std::string_view family, Language language);
std::string rule_list_json(std::string_view family, Language language);

}  // namespace noken::report
