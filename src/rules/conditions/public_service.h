#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool holds(const model::TextList& list, std::string_view word) {
  return std::ranges::any_of(list, [&](const auto& item) { return item.value == word; });
}

// Live, for citizens or businesses, and of an agency of the region (rules.md, "Public service").
// An owner that could not be read may be outside.
inline bool is_public_service(const State& state, const Service& service) {
  if (!state.is_live(service)) return false;
  if (!holds(service.audience, "masyarakat") && !holds(service.audience, "pelaku_usaha"))
    return false;
  const Agency* owner = state.find<Agency>(service.agency);
  return owner != nullptr && !is_outside(*owner);
}

}  // namespace noken::rules::conditions
