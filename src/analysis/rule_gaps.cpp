#include "analysis/rule_gaps.h"

#include <fmt/format.h>

#include "rules/run.h"

namespace noken::analysis {

std::vector<Finding> findings_of(const model::State& state, std::string_view code) {
  const auto rule = rules::find_rule(code);
  if (!rule) return {};
  return rules::run(state, {.only = {std::string(code)}, .skip = {}});
}

Severity strictest_severity(Diagnosis rule) {
  return rules::entry_of(rule).rule->severity_in(rules::Profile::matang);
}

Gap gap_of(const Finding& finding, const GapType& type, const std::string& object) {
  Gap gap{.id = fmt::format("{}/{}", name_of(type), object), .type = &type, .object = object};
  gap.agency = finding.agency;
  gap.severity = strictest_severity(finding.diagnosis);
  gap.rule = finding.diagnosis;
  gap.finding = finding;
  gap.at = finding.location;
  return gap;
}

}  // namespace noken::analysis
