#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the application is the national one as it is used here: in every rule the two count as
// one.
inline bool is_national_here(const Application& application) {
  return application.relation.is_given() && *application.relation == "pakai";
}

// What a reference to an application stands for: the id of the application, of one that is in use
// here as a national application the id of that.
inline std::string_view identity_of(const State& state, const model::Reference& reference) {
  if (reference.national != nullptr) return reference.id;
  const Application* application = state.find<Application>(reference);
  if (application == nullptr || !is_national_here(*application)) return reference.id;
  return application->national.empty() ? reference.id
                                       : application->national.items.front().value.id;
}
inline std::string_view identity_of(const Application& application) {
  if (!is_national_here(application) || application.national.empty()) return application.handle;
  return application.national.items.front().value.id;
}

}  // namespace noken::rules::conditions
