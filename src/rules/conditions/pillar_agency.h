#pragma once

#include <optional>
#include <string>

#include "rules/conditions/known.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The one house that serves a pillar.
struct OnlyAgency {
  const Agency* house = nullptr;
  const Programme* first = nullptr;  // the first of its programmes for the pillar
  std::size_t count = 0;
};

inline bool works_on(const Programme& programme, const Pillar& pillar) {
  const std::string prefix = pillar.handle + ".";
  return std::ranges::any_of(programme.sub_dimensions,
                             [&](const auto& item) { return item.value.starts_with(prefix); });
}

// Whether the programme has, or may have, an owner or a supporter outside the house.
inline bool may_join_another(const State& state, const Programme& programme, const Agency& house) {
  if (house_of(state, programme) != &house || !is_whole(programme.supporters)) return true;
  return std::ranges::any_of(programme.supporters, [&](const auto& item) {
    const Agency* supporter = state.find<Agency>(item.value);
    return supporter == nullptr || &house_of(state, *supporter) != &house;
  });
}

// The secretariat may well carry the pillar of government alone (rules.md, PIL-004).
inline bool may_serve_alone(const Agency& house, const Pillar& pillar) {
  if (pillar.handle != "smart-governance") return false;
  return !house.type.is_given() || *house.type == "sekretariat_daerah";
}

// The house that alone carries three or more programmes of the pillar in the period, if one does.
inline std::optional<OnlyAgency> only_agency_serving(const State& state, const Pillar& pillar) {
  if (state.written().left_out.may_name(pillar.handle)) return std::nullopt;
  OnlyAgency only;
  for (const Programme& programme : state.all<Programme>()) {
    if (!works_on(programme, pillar) || !serves_period(state, programme)) continue;
    if (only.count++ > 0) continue;
    only.first = &programme;
    only.house = house_of(state, programme);
  }
  if (only.count < 3 || only.house == nullptr) return std::nullopt;
  for (const Programme& programme : state.all<Programme>()) {
    const bool may_count = works_on(programme, pillar) || !is_whole(programme.sub_dimensions);
    if (!may_count || !may_serve_period(state, programme)) continue;
    if (may_join_another(state, programme, *only.house)) return std::nullopt;
  }
  return may_serve_alone(*only.house, pillar) ? std::nullopt : std::optional(only);
}

}  // namespace noken::rules::conditions
