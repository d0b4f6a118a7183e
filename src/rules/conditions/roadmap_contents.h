#pragma once

#include <string_view>
#include <vector>

#include "rules/conditions/adopted.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The contents of the road map (`muatan`) that no adopted programme of the period has; none when
// there is no road map at all (rules.md, PRG-010).
inline std::vector<std::string_view> missing_contents(const State& state) {
  const auto* contents = state.packs().find_options("muatan");
  std::vector<const Programme*> roadmap;
  for (const Programme& programme : state.all<Programme>()) {
    const bool is_roadmap = programme.type.is_given() && *programme.type == "peta_rencana";
    if (is_roadmap && is_adopted(programme)) roadmap.push_back(&programme);
  }
  std::vector<std::string_view> missing;
  if (roadmap.empty() || contents == nullptr) return missing;
  for (const auto& option : contents->options) {
    const bool is_planned = std::ranges::any_of(roadmap, [&](const Programme* programme) {
      const bool may_have_it = !programme->content.is_missing() &&
                               (!programme->content.is_given() || *programme->content == option.value);
      return may_have_it && may_meet_period(state, *programme);
    });
    if (!is_planned) missing.push_back(option.value);
  }
  return missing;
}

}  // namespace noken::rules::conditions
