#include "analysis/rule_gaps.h"

#include <fmt/format.h>

#include <algorithm>

#include "rules/catalogue.h"

namespace noken::analysis {

Severity strictest_severity(Diagnosis rule) {
  return rules::entry_of(rule).rule->severity_in(rules::Profile::matang);
}

Gap gap_of(const Finding& finding, const GapType& type, const std::string& object) {
  Gap gap{.id = fmt::format("{}/{}", name_of(type), object), .type = &type, .object = object};
  gap.agency = finding.agency;
  gap.severity = strictest_severity(finding.diagnosis);
  gap.rules = {finding.diagnosis};
  gap.findings = {finding};
  gap.at = finding.location;
  return gap;
}

Gap& add_finding(GapsByObject& gaps, const Finding& finding, const GapType& type,
                 const std::string& object) {
  const auto found = gaps.find(object);
  if (found == gaps.end()) return gaps.emplace(object, gap_of(finding, type, object)).first->second;
  Gap& gap = found->second;
  gap.severity = std::max(gap.severity, strictest_severity(finding.diagnosis));
  if (std::ranges::find(gap.rules, finding.diagnosis) == gap.rules.end())
    gap.rules.push_back(finding.diagnosis);
  gap.findings.push_back(finding);
  return gap;
}

std::vector<Gap> gaps_of(GapsByObject by_object) {
  std::vector<Gap> gaps;
  for (auto& [object, gap] : by_object) gaps.push_back(std::move(gap));
  return gaps;
}

std::string argument_of(const Finding& finding, std::string_view name) {
  const auto found = std::ranges::find(finding.arguments, name, &Argument::name);
  return found == finding.arguments.end() ? std::string() : found->value;
}

static std::string agency_at(const model::ReferenceValue& end) {
  if (!end.is_given() || end->element == nullptr) return {};
  return std::string(model::owning_agency(*end->element));
}

std::string answering_agency(const model::State& state, const model::Element& element) {
  if (element.kind != model::KindId::flow) return std::string(model::owning_agency(element));
  const auto& flow = static_cast<const model::Flow&>(state.at(element));
  const std::string sender = agency_at(flow.from);
  return sender.empty() ? agency_at(flow.to) : sender;
}

}  // namespace noken::analysis
