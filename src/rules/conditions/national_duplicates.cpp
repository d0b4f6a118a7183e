#include "rules/conditions/national_duplicates.h"

#include "rules/conditions/fields.h"
#include "rules/conditions/own_application.h"

namespace noken::rules::conditions {

using model::Presence;
using reference::NationalApplication;

static bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

static Force force_of(const NationalApplication& national) {
  return national.application_class == "umum" && national.confirmed ? Force::general
                                                                    : Force::sectoral;
}

static bool is_meant_for_region(const State& state, const NationalApplication& national) {
  const auto& type = state.config().region.type;
  return has(national.meant_for, "semua") || (type.is_given() && has(national.meant_for, *type));
}

NationalApplications national_applications(const State& state, std::string_view field,
                                           Force force) {
  NationalApplications found;
  if (!can_match(field)) return found;
  for (const NationalApplication& national : state.packs().national) {
    if (force_of(national) == force && has(national.fields, field) &&
        is_meant_for_region(state, national))
      found.push_back(&national);
  }
  return found;
}

static bool names(const Application& application, const NationalApplication* national) {
  return std::ranges::any_of(application.national,
                             [&](const auto& item) { return item.value.national == national; });
}

static bool may_be_joined(const State& state, const Application& application,
                          const NationalApplication& national) {
  const auto& left_out = state.written().left_out;
  if (left_out.may_name(application.handle) && left_out.may_name(national.id)) return true;
  return state.index<JoiningFlows>().may_join(parties_of(state, application), {&national});
}

// The first of the national applications that it serves as front or node, or nothing.
static const NationalApplication* served_by(const Application& application,
                                            const NationalApplications& nationals) {
  const auto found = std::ranges::find_if(
      nationals, [&](const NationalApplication* national) { return names(application, national); });
  return found == nationals.end() ? nullptr : *found;
}

static bool is_excused(const State& state, const Application& application,
                       const NationalApplications& nationals) {
  if (!may_be_one_of(application.relation, {"pakai", "pelengkap", "simpul"})) return false;
  const bool is_unreadable =
      application.national.has_refused_items || application.national.presence == Presence::refused;
  const bool may_be_used =
      is_national_here(application) || application.relation.presence == Presence::refused;
  if (is_unreadable) return true;
  return std::ranges::any_of(nationals, [&](const NationalApplication* national) {
    return names(application, national) &&
           (may_be_used || may_be_joined(state, application, *national));
  });
}

std::vector<NationalDuplicate> national_duplicates(const State& state,
                                                   const Application& application, Force force) {
  std::vector<NationalDuplicate> found;
  if (!is_regional(application) || may_be_outside(state, application.agency)) return found;
  if (!application.end.is_missing() && may_be_given_up(application)) return found;
  const bool is_front = may_be_one_of(application.relation, {"pelengkap", "simpul"});
  for (const auto& field : application.fields) {
    NationalApplications nationals = national_applications(state, field.value, force);
    if (nationals.empty() || is_excused(state, application, nationals)) continue;
    const NationalApplication* unjoined = is_front ? served_by(application, nationals) : nullptr;
    found.push_back({&field, std::move(nationals), unjoined});
  }
  return found;
}

// `SRIKANDI (nas-srikandi), …` with the ids in backticks.
static std::string names_of(const NationalApplications& applications) {
  std::string names;
  for (const NationalApplication* national : applications) {
    if (!names.empty()) names += ", ";
    names += national->name + " (`" + national->id + "`)";
  }
  return names;
}

static void report(const Application& application, const NationalDuplicate& duplicate,
                   Findings& findings) {
  const bool is_unjoined = duplicate.unjoined != nullptr;
  const auto* national = is_unjoined ? duplicate.unjoined : duplicate.national.front();
  const std::string field(duplicate.field->value);
  const auto& relation = application.relation;
  findings.report({.element = &application,
                   .at = duplicate.field->at,
                   .message = is_unjoined ? "not_joined" : "duplicate",
                   .field = "bidang",
                   .value = field,
                   .arguments = {{"application", application.handle},
                                 {"field", field},
                                 {"nationals", names_of(duplicate.national)},
                                 {"national", national->id},
                                 {"name", national->name},
                                 {"relation", relation.is_given() ? std::string(*relation) : ""}}});
}

void report_national_duplicates(const State& state, Force force, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    for (const auto& duplicate : national_duplicates(state, application, force))
      report(application, duplicate, findings);
  }
}

}  // namespace noken::rules::conditions
