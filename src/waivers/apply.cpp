#include <algorithm>

#include "waivers/report_waivers.h"
#include "waivers/waivers.h"

namespace noken::waivers {

using model::Architecture;
using model::State;

namespace {

struct Applying {
  const State& state;
  const rules::Selection& ran;
  const std::vector<Finding>& findings;
  const Objects& objects;
  Applied applied;

  const Architecture& architecture() const { return state.written(); }
  Reporting reporting() { return {state, objects, applied.found}; }
};

// What became of a claim on one object.
struct Match {
  bool has_any = false;
  bool has_error = false;  // which a comment may not waive
};

}  // namespace

static bool is_about(const Applying& applying, const Finding& finding, const Claim& claim,
                     const Object& object) {
  if (finding.diagnosis != claim.rule) return false;
  if (claim.is_inline)
    return finding.object == object.value && finding.location.file == claim.at.file;
  if (finding.object == object.value) return true;
  const Sources& sources = applying.architecture().sources;
  return finding.location.known() && sources.path(finding.location.file) == object.value;
}

static Match waive(Applying& applying, const Claim& claim, const Object& object) {
  Match match;
  for (std::size_t i = 0; i < applying.findings.size(); ++i) {
    const Finding& finding = applying.findings[i];
    if (!is_about(applying, finding, claim, object)) continue;
    const bool is_refused = claim.is_inline && finding.severity == Severity::error;
    match.has_error |= is_refused;
    match.has_any |= !is_refused;
    if (!is_refused) applying.applied.is_waived[i] = true;
  }
  return match;
}

// Whether a missing match proves anything: the rule ran, and no bytes were left out of the reading.
static bool is_judged(const Applying& applying, const Claim& claim) {
  const model::LeftOut& left_out = applying.architecture().left_out;
  return claim.rule && rules::is_selected(applying.ran, *claim.rule) && !left_out.everything &&
         left_out.words.empty() &&
         rules::is_on_everywhere(applying.architecture(), applying.ran.profile, *claim.rule);
}

static bool ends_before(const Claim& claim, Day day) {
  return claim.until && last_day(*claim.until) < day;
}

static Standing apply_to(Applying& applying, const Claim& claim, const Object& object) {
  if (!claim.is_whole) return Standing::unused;
  if (ends_before(claim, applying.state.day())) return Standing::expired;
  const Match match = waive(applying, claim, object);
  if (match.has_any) return Standing::in_force;
  const bool exists = claim.is_inline || applying.objects.has(object.value);
  if (!exists) return Standing::unused;
  if (!match.has_error && !is_judged(applying, claim)) return Standing::in_force;
  const std::string_view message =
      match.has_error ? "inline_error" : std::string_view(claim.is_inline ? "inline" : "");
  report_unused(applying.reporting(), claim, object, message);
  return Standing::unused;
}

static std::string name_of(const model::Element& element) {
  return element.name.is_given() ? std::string(*element.name) : element.shown_name;
}

static Deviation deviation_of(const Applying& applying, const Claim& claim, const Object& object) {
  Deviation deviation{.rule = claim.rule,
                      .rule_word = std::string(claim.rule_word.value),
                      .object = object.value,
                      .reason = std::string(claim.reason),
                      .approved_by = std::string(claim.approved_by),
                      .responsible = std::string(claim.responsible.id)};
  const model::Element* element =
      claim.is_inline ? claim.element : applying.architecture().find(object.value);
  if (element != nullptr) {
    if (object.value == element->handle) deviation.object_name = name_of(*element);
    deviation.agency = model::owning_agency(*element);
  }
  if (claim.responsible.element != nullptr) deviation.office = name_of(*claim.responsible.element);
  if (claim.until) deviation.until = to_string(*claim.until);
  return deviation;
}

static void apply_claim(Applying& applying, const Claim& claim) {
  const Reporting reporting = applying.reporting();
  report_rule(reporting, claim);
  report_objects(reporting, claim);
  report_expiry(reporting, claim);
  const bool has_no_element = claim.is_inline && claim.element == nullptr;
  if (has_no_element && claim.is_whole && !ends_before(claim, applying.state.day()))
    report_unused(reporting, claim, {}, "nowhere");
  if (claim.is_inline && !claim.until) return;  // no waiver, so none of the register
  if (claim.objects.empty())
    applying.applied.deviations.push_back(deviation_of(applying, claim, {}));
  for (const Object& object : claim.objects) {
    Deviation deviation = deviation_of(applying, claim, object);
    deviation.standing = apply_to(applying, claim, object);
    applying.applied.deviations.push_back(std::move(deviation));
  }
}

Applied apply(const State& state, const rules::Selection& ran,
              const std::vector<Finding>& findings) {
  const Objects objects(state);
  Applying applying{
      .state = state, .ran = ran, .findings = findings, .objects = objects, .applied = {}};
  applying.applied.is_waived.resize(findings.size());
  report_settings(applying.reporting());
  for (const Claim& claim : written_claims(state.written())) apply_claim(applying, claim);
  for (const Claim& claim : inline_claims(state.written())) apply_claim(applying, claim);
  return std::move(applying.applied);
}

rules::Selection needed_for(const rules::Selection& asked) {
  rules::Selection needed = asked;
  const auto is_of_waivers = [](const std::string& word) {
    const auto rule = rules::find_rule(word);
    return word == "WVR" || (rule && rules::entry_of(*rule).rule->family() == "WVR");
  };
  if (std::ranges::all_of(asked.only, is_of_waivers)) needed.only.clear();
  return needed;
}

}  // namespace noken::waivers
