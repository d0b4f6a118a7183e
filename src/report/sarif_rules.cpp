#include "report/sarif_rules.h"

#include <array>

#include "report/legal_json.h"
#include "report/rule_page.h"
#include "report/words.h"
#include "rules/run.h"

namespace noken::report {

using formats::Json;
using rules::Profile;
using rules::Rule;

std::string_view sarif_level(Severity severity) {
  static constexpr std::string_view kLevels[] = {"none", "note", "warning", "error"};
  return kLevels[static_cast<std::size_t>(severity)];
}

// The rules of the repository stand last, in the order of their codes and numbers.
std::size_t sarif_rule_index(Diagnosis diagnosis) {
  if (static_cast<std::size_t>(diagnosis) >= kDiagnosisCount)
    return static_cast<std::size_t>(diagnosis);
  static const auto kIndexes = [] {
    std::array<std::size_t, kDiagnosisCount> indexes = {};
    std::size_t next = 0;
    for (const Diagnosis each : rules::in_code_order()) {
      if (static_cast<std::size_t>(each) < kDiagnosisCount)
        indexes[static_cast<std::size_t>(each)] = next++;
    }
    return indexes;
  }();
  return kIndexes[static_cast<std::size_t>(diagnosis)];
}

static Json text(std::string_view words) { return Json::Object{{"text", words}}; }

static Json help(Diagnosis diagnosis, const Rule& rule, Language language) {
  std::string plain(rule.rationale.in(language));
  std::string last;
  for (const rules::Message& message : rule.messages) {
    const std::string remedy = without_braces(message.remedy.in(language));
    if (remedy != last) plain += "\n" + remedy;
    last = remedy;
  }
  return Json::Object{{"text", plain}, {"markdown", rule_help(diagnosis, language)}};
}

static Json properties(const Rule& rule) {
  Json::Array reads;
  for (const char* field : rule.reads) reads.emplace_back(field);
  Json::Object severity;
  for (const Profile profile : {Profile::dasar, Profile::lengkap, Profile::matang})
    severity.emplace_back(rules::name_of(profile), severity_key(rule.severity_in(profile)));
  return Json::Object{{"tags", Json::Array{rule.family()}},
                      {"severity", std::move(severity)},
                      {"legalBasis", legal_basis_json(rule)},
                      {"reads", std::move(reads)}};
}

static Json descriptor(Diagnosis diagnosis, Profile profile, Language language) {
  const rules::CatalogueEntry& entry = rules::entry_of(diagnosis);
  const Rule& rule = *entry.rule;
  const Severity severity = rule.severity_in(profile);
  return Json::Object{{"id", rule.code},
                      {"name", entry.name},
                      {"shortDescription", text(rule.title.in(language))},
                      {"fullDescription", text(rule.rationale.in(language))},
                      {"help", help(diagnosis, rule, language)},
                      {"defaultConfiguration", Json::Object{{"enabled", severity != Severity::off},
                                                            {"level", sarif_level(severity)}}},
                      {"properties", properties(rule)}};
}

Json sarif_rules(std::string_view profile, Language language) {
  const Profile named = rules::profile_named(profile).value_or(Profile::dasar);
  Json::Array array;
  for (const Diagnosis diagnosis : rules::in_code_order())
    array.push_back(descriptor(diagnosis, named, language));
  return array;
}

}  // namespace noken::report
