// `check --format junit`: what Ant's schema and that of Jenkins have in common. A case is a rule
// and a file in which it found something; a rule that found nothing is one case that passed.

#include <fmt/format.h>

#include <map>

#include "base/unicode.h"
#include "formats/xml.h"
#include "report/check_formats.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::XmlElement;

namespace {

struct Suite {
  std::vector<XmlElement> cases;
  std::size_t failures = 0;
  std::size_t skipped = 0;
  std::string notes;  // findings that fail no case
};

struct Case {
  const rules::CatalogueEntry& entry;
  std::string file;
  std::vector<const ShownFinding*> findings = {};
};

}  // namespace

static std::string line_of(const ShownFinding& shown, Language language) {
  const Spoken words = spoken(shown, language);
  const bool is_fresh = shown.state == FindingState::fresh;
  return fmt::format("{}: {}{}: {}. {}\n", address(shown.place),
                     severity_word(shown.finding.severity, language),
                     is_fresh ? "" : fmt::format(" ({})", state_word(shown.state, language)),
                     words.situation, words.remedy);
}

static XmlElement test_case(const Case& each) {
  const auto& [name, rule] = each.entry;
  return {
      .name = "testcase",
      .attributes = {{"classname", fmt::format("noken.{}.{}", rule->family(), name)},
                     {"name", fmt::format("{} {}{}", rule->code, name,
                                          each.file.empty() ? "" : ": " + printable(each.file))},
                     {"time", "0"}}};
}

static void add_case(Suite& suite, const Case& each, const CheckStyle& style) {
  XmlElement element = test_case(each);
  std::string failing;
  const ShownFinding* first = nullptr;
  bool all_settled = !each.findings.empty();
  for (const ShownFinding* shown : each.findings) {
    const bool is_fresh = shown->state == FindingState::fresh;
    const bool is_failing = is_fresh && static_cast<int>(shown->finding.severity) >= style.fail_on;
    (is_failing ? failing : suite.notes) += line_of(*shown, style.language);
    if (is_failing && first == nullptr) first = shown;
    all_settled = all_settled && !is_fresh;
  }
  if (first != nullptr) {
    element.add({.name = "failure",
                 .attributes = {{"message", spoken(*first, style.language).situation},
                                {"type", std::string(severity_key(first->finding.severity))}},
                 .text = failing});
    ++suite.failures;
  } else if (all_settled) {
    element.add({.name = "skipped"});
    ++suite.skipped;
  }
  suite.cases.push_back(std::move(element));
}

static XmlElement suite_element(std::string_view family, std::size_t id, Suite suite,
                                const CheckReport& report) {
  const auto number = [](std::size_t value) { return fmt::format("{}", value); };
  XmlElement element{.name = "testsuite",
                     .attributes = {{"name", fmt::format("noken.{}", family)},
                                    {"package", "noken"},
                                    {"id", number(id)},
                                    {"hostname", "localhost"},
                                    {"timestamp", report.as_of + "T00:00:00"},
                                    {"tests", number(suite.cases.size())},
                                    {"failures", number(suite.failures)},
                                    {"errors", "0"},
                                    {"skipped", number(suite.skipped)},
                                    {"time", "0"}}};
  element.add({.name = "properties"})
      .add({.name = "property", .attributes = {{"name", "profile"}, {"value", report.profile}}});
  for (XmlElement& each : suite.cases) element.add(std::move(each));
  element.add({.name = "system-out", .text = std::move(suite.notes)});
  element.add({.name = "system-err"});
  return element;
}

// By rule; within it by file, in the order of the report.
static std::map<Diagnosis, std::vector<Case>> cases_of(const CheckReport& report,
                                                       const CheckStyle& style) {
  std::map<Diagnosis, std::vector<Case>> cases;
  for (const ShownFinding* shown : choose(report, style, States::all).findings) {
    const Diagnosis diagnosis = shown->finding.diagnosis;
    auto& of_rule = cases[diagnosis];
    if (of_rule.empty() || of_rule.back().file != shown->place.path)
      of_rule.push_back({.entry = rules::entry_of(diagnosis), .file = shown->place.path});
    of_rule.back().findings.push_back(shown);
  }
  return cases;
}

// Asked, and nothing found that could be shown: what `--max` leaves out is no success.
static std::set<Diagnosis> passed_rules(const CheckReport& report, Severity minimum) {
  std::set<Diagnosis> passed = report.asked;
  for (const ShownFinding& shown : report.findings) {
    if (shown.finding.severity >= minimum) passed.erase(shown.finding.diagnosis);
  }
  return passed;
}

std::string to_junit(const CheckReport& report, const CheckStyle& style) {
  auto cases = cases_of(report, style);
  const std::set<Diagnosis> passed = passed_rules(report, style.minimum);
  std::vector<std::pair<std::string_view, Suite>> suites;
  for (const Diagnosis diagnosis : rules::in_code_order()) {
    const rules::CatalogueEntry& entry = rules::entry_of(diagnosis);
    auto& of_rule = cases[diagnosis];
    if (of_rule.empty() && !passed.contains(diagnosis)) continue;
    if (of_rule.empty()) of_rule.push_back({.entry = entry, .file = {}});
    if (suites.empty() || suites.back().first != entry.rule->family())
      suites.emplace_back(entry.rule->family(), Suite{});
    for (const Case& each : of_rule) add_case(suites.back().second, each, style);
  }
  XmlElement root{.name = "testsuites"};
  for (std::size_t i = 0; i < suites.size(); ++i)
    root.add(suite_element(suites[i].first, i, std::move(suites[i].second), report));
  return to_text(root);
}

}  // namespace noken::report
