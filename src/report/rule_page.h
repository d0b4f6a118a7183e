#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "diagnostics/diagnosis.h"

namespace noken::report {

// The manual page of a rule in Markdown: what, why, on what ground, how to repair it, a bad and a
// good example. The examples are the rule's own golden case.
std::string rule_page(Diagnosis diagnosis, Language language);

// What stands on the page between its title and its examples.
std::string rule_help(Diagnosis diagnosis, Language language);

// A text of a rule without the `{names}` of values, which mean nothing on a page.
std::string without_braces(std::string_view text);

// The catalogue: code, name, severity by profile, title, basis.
std::string rule_list_text(std::string_view family, Language language);
std::string rule_list_json(std::string_view family, Language language);

// The register: one row for each thing that a rule rests on, so that an auditor can filter by
// instrument, article and how it was read.
std::string rule_register_csv(std::string_view family, Language language);
std::string rule_register_markdown(std::string_view family, Language language);

// The rules of a family, or all, in the order of their codes.
std::vector<Diagnosis> rules_of_family(std::string_view family);

}  // namespace noken::report
