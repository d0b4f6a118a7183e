#pragma once

#include <vector>

#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The ids that an application goes by: its own, and that of the national application which it is
// here.
inline std::vector<std::string_view> known_names(const Application& application) {
  std::vector<std::string_view> names = {application.handle};
  if (!is_national_here(application)) return names;
  for (const auto& national : application.national) names.push_back(national.value.id);
  return names;
}

// The same for whatever a reference leads to; none when it was refused.
inline std::vector<std::string_view> known_names(const State& state,
                                                 const model::ReferenceValue& value) {
  if (!value.is_given()) return {};
  if (const Application* application = state.find<Application>(value))
    return known_names(*application);
  return {value->element != nullptr ? std::string_view(value->element->handle) : value->id};
}

}  // namespace noken::rules::conditions
