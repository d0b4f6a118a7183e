#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the pack gives the code, or one above it, this role (peran.csv).
inline bool has_role(const State& state, std::string_view role, std::string_view code) {
  const auto& roles = state.packs().roles;
  const auto found = roles.find(role);
  return found != roles.end() && std::ranges::any_of(found->second, [&](const std::string& root) {
           return reference::is_at_or_below(code, root);
         });
}

}  // namespace noken::rules::conditions
