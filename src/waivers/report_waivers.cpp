#include "waivers/report_waivers.h"

#include <algorithm>

#include "base/edit_distance.h"
#include "rules/catalogue.h"
#include "rules/run.h"

namespace noken::waivers {

using rules::Observation;

// A comment is its element's affair, noken.yaml that of the whole repository.
static void report(const Reporting& reporting, Diagnosis diagnosis, const Claim* claim,
                   Observation observation) {
  const model::Config& config = reporting.state.config();
  const bool is_inline = claim != nullptr && claim->is_inline;
  if (is_inline) observation.element = claim->element;
  if (!is_inline && config.region.code.is_given()) observation.object = *config.region.code;
  rules::Findings(diagnosis, reporting.found).report(std::move(observation));
}

// Names differ by a letter, or by an ending that was forgotten.
static std::optional<std::string_view> nearest_rule(std::string_view word) {
  std::vector<std::string_view> names;
  for (const auto& entry : rules::catalogue()) {
    if (!rules::is_always_on(*entry.rule)) names.emplace_back(entry.name);
  }
  return nearest(word, names, 3);
}

static void report_name(const Reporting& reporting, const Claim* claim,
                        const model::Located<std::string_view>& word, bool is_setting) {
  if (rule_to_waive(word.value)) return;
  Observation observation{.at = word.at,
                          .field = "aturan",
                          .value = std::string(word.value),
                          .arguments = {{"rule", std::string(word.value)}}};
  if (const auto rule = rules::find_rule(word.value)) {
    const rules::CatalogueEntry& entry = rules::entry_of(*rule);
    const bool is_on = rules::is_always_on(*entry.rule);
    observation.message = !is_on ? "code" : is_setting ? "always_on" : "not_waivable";
    observation.arguments.push_back({"name", entry.name});
  } else if (const auto best = nearest_rule(word.value)) {
    observation.message = "nearest";
    observation.arguments.push_back({"nearest", std::string(*best)});
  }
  report(reporting, Diagnosis::unknown_rule_name, claim, std::move(observation));
}

static void report_setting(const Reporting& reporting, const model::RuleSetting& setting) {
  static constexpr std::string_view kSettings[] = {"galat", "peringatan", "info", "nonaktif"};
  const std::string_view word = setting.setting.value;
  if (rules::severity_named(word)) return;
  Observation observation{.at = setting.setting.at,
                          .message = "setting",
                          .field = "aturan",
                          .value = std::string(setting.rule.value) + " " + std::string(word),
                          .arguments = {{"setting", std::string(word)}}};
  if (const auto best = nearest(word, kSettings)) {
    observation.message = "setting_nearest";
    observation.arguments.push_back({"nearest", std::string(*best)});
  }
  report(reporting, Diagnosis::unknown_rule_name, nullptr, std::move(observation));
}

void report_settings(const Reporting& reporting) {
  for (const model::RuleSetting& setting : reporting.state.config().rules.items) {
    if (setting.is_of_root) continue;
    report_name(reporting, nullptr, setting.rule, true);
    report_setting(reporting, setting);
  }
}

void report_rule(const Reporting& reporting, const Claim& claim) {
  const bool is_formed = !claim.is_inline || claim.until;
  if (is_formed) {
    if (!claim.rule_word.value.empty()) report_name(reporting, &claim, claim.rule_word, false);
    return;
  }
  const std::string_view comment = reporting.state.written().sources.text(claim.at);
  report(reporting, Diagnosis::unknown_rule_name, &claim,
         {.at = claim.at, .message = "comment", .value = std::string(comment)});
}

void report_objects(const Reporting& reporting, const Claim& claim) {
  if (claim.is_inline) return;
  for (const auto& object : claim.objects) {
    if (reporting.objects.has(object.value) || reporting.objects.may_have(object.value)) continue;
    Observation observation{.at = object.at,
                            .field = "objek",
                            .value = object.value,
                            .arguments = {{"object", object.value}}};
    if (const auto best = reporting.objects.nearest_to(object.value)) {
      observation.message = "nearest";
      observation.arguments.push_back({"nearest", std::string(*best)});
    }
    report(reporting, Diagnosis::waiver_for_unknown_object, &claim, std::move(observation));
  }
}

void report_expiry(const Reporting& reporting, const Claim& claim) {
  if (!claim.until || last_day(*claim.until) >= reporting.state.day()) return;
  std::string value(claim.rule_word.value);
  for (const auto& object : claim.objects) value += " " + object.value;
  report(reporting, Diagnosis::waiver_expired, &claim,
         {.at = claim.until_at,
          .message = claim.is_inline ? "inline" : "",
          .field = claim.is_inline ? "" : "sampai",
          .value = std::move(value),
          .arguments = {{"rule", std::string(claim.rule_word.value)},
                        {"until", to_string(*claim.until)}}});
}

void report_unused(const Reporting& reporting, const Claim& claim, const Object& object,
                   std::string_view message) {
  Observation observation{
      .at = claim.is_inline ? claim.at : object.at,
      .message = message,
      .field = claim.is_inline ? "" : "objek",
      .value = std::string(claim.rule_word.value) + " " + object.value,
      .arguments = {{"rule", std::string(claim.rule_word.value)}, {"object", object.value}}};
  if (claim.is_inline) observation.object = object.value;
  if (!claim.is_inline) observation.related.push_back({claim.rule_word.at, "rule"});
  report(reporting, Diagnosis::waiver_without_match, &claim, std::move(observation));
}

}  // namespace noken::waivers
