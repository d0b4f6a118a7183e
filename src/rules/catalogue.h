#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "rules/rule.h"

namespace noken::rules {

struct CatalogueEntry {
  const char* name;
  const Rule* rule;
};

// Every rule, by the number of its diagnosis (names ascend).
std::span<const CatalogueEntry> catalogue();
const CatalogueEntry& entry_of(Diagnosis diagnosis);

// By name (`duplicate_id`) or code (`RUJ-003`, case aside).
std::optional<Diagnosis> find_rule(std::string_view name_or_code);

// The entries in the order of their codes, families in the order of the pipeline.
std::vector<Diagnosis> in_code_order();

const Message& message_of(const Finding& finding);
const Note& note_of(const Finding& finding, const Related& related);

// Whether other answers silently rest on the rule: it can neither be switched off nor waived
// (rules.md, "Severity").
bool is_always_on(const Rule& rule);

}  // namespace noken::rules
