#pragma once

#include "rules/conditions/life.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool holds(const model::TextList& list, std::string_view word) {
  return std::ranges::any_of(list, [&](const auto& item) { return item.value == word; });
}

// For citizens or businesses, and of an agency of the region. An owner that could not be read may
// be outside.
inline bool is_for_public(const State& state, const Service& service) {
  if (!holds(service.audience, "masyarakat") && !holds(service.audience, "pelaku_usaha"))
    return false;
  const Agency* owner = state.find<Agency>(service.agency);
  return owner != nullptr && !is_outside(*owner);
}

// rules.md, "Public service".
inline bool is_public_service(const State& state, const Service& service) {
  return is_surely_live(state, service) && is_for_public(state, service);
}

}  // namespace noken::rules::conditions
