#pragma once

// Values, levels and predicates of an index as people read them.

#include "report/index_report.h"

namespace noken::report {

using reference::IndexScheme;

using AssessedList = std::vector<const analysis::Assessed*>;

// The indexes that are shown, and what is shown of one of them.
std::vector<const IndexScheme*> schemes_of(const IndexReport& report);
AssessedList of_index(const IndexReport& report, const IndexScheme& scheme);

double in_numbers(std::int64_t units);
// With two decimals; empty when the value is unknown.
Cell value_cell(const analysis::IndexValue& value, Language language);
// The difference of the rounded values, with its sign.
Cell change_cell(const analysis::IndexValue& from, const analysis::IndexValue& to,
                 Language language);
// `2`, or `1,5` for a level that comes from a score.
Cell level_cell(std::optional<std::int64_t> level, Language language);
// `Baik`; in English `Baik (good)`.
std::string predicate_text(const IndexScheme& scheme, const analysis::IndexValue& value,
                           Language language);
// `1,78 (Cukup)`
std::string value_text(const IndexScheme& scheme, const analysis::IndexValue& value,
                       Language language);
// `2026 mandiri`
std::string assessment_heading(const analysis::Assessed& assessed, Language language);
std::string nature_text(const analysis::Assessed& assessed, Language language);

// One indicator raised by one level of a way.
struct Step {
  std::size_t indicator = 0;  // its place in the index
  std::int64_t from = 0;
  std::int64_t to = 0;
};
// In the order of the codes.
std::vector<Step> steps_of(const Supposed& from, const analysis::Way& way);

// What the levels after the first up to the second ask for, a line a level; empty when the packs do
// not say it.
std::string asked_text(const IndexScheme& scheme, std::size_t indicator, std::int64_t from,
                       std::int64_t to, Language language);

// How a value is worked out.
std::string value_formula(Language language);
// The limits of the predicates and the names of the levels.
std::vector<std::string> scheme_notes(const IndexScheme& scheme, Language language);

}  // namespace noken::report
