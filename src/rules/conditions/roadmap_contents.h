#pragma once

#include <string_view>
#include <vector>

#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_roadmap(const Programme& programme) {
  return programme.type.is_given() && *programme.type == "peta_rencana";
}

// What could not be read may be the content that is looked for.
inline bool may_have_content(const Programme& programme, std::string_view content) {
  const bool is_of_another_type = programme.type.is_given() && !is_roadmap(programme);
  if (is_of_another_type || programme.type.is_missing() || programme.content.is_missing())
    return false;
  return !programme.content.is_given() || *programme.content == content;
}

// The contents of the road map (`muatan`) that no adopted programme of the period has; none when
// there is no road map at all (rules.md, PRG-010).
inline std::vector<std::string_view> missing_contents(const State& state) {
  const auto programmes = state.all<Programme>();
  const auto* contents = state.packs().find_options("muatan");
  std::vector<std::string_view> missing;
  const bool has_roadmap = std::ranges::any_of(programmes, [](const Programme& programme) {
    return is_roadmap(programme) && is_adopted(programme);
  });
  if (!has_roadmap || contents == nullptr) return missing;
  for (const reference::Option& option : contents->options) {
    const bool may_be_planned = std::ranges::any_of(programmes, [&](const Programme& programme) {
      return may_have_content(programme, option.value) && may_serve_period(state, programme);
    });
    const bool is_left_out = state.written().left_out.may_name(option.value);
    if (!may_be_planned && !is_left_out) missing.push_back(option.value);
  }
  return missing;
}

}  // namespace noken::rules::conditions
