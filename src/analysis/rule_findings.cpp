#include "analysis/rule_findings.h"

#include "base/internal_error.h"

namespace noken::analysis {

RuleFindings::RuleFindings(const model::State& state, std::vector<std::string> codes) {
  if (codes.empty()) return;  // no names would mean all rules
  for (const std::string& code : codes) by_code_[code];
  for (Finding& finding : rules::run(state, {.only = std::move(codes), .skip = {}}))
    by_code_[rules::entry_of(finding.diagnosis).rule->code].push_back(std::move(finding));
}

const std::vector<Finding>& RuleFindings::of(std::string_view code) const {
  const auto found = by_code_.find(code);
  if (found == by_code_.end())
    internal_error("a gap type takes findings of a rule it does not name");
  return found->second;
}

}  // namespace noken::analysis
