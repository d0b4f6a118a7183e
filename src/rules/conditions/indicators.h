#pragma once

#include <cmath>

#include "rules/rule.h"

namespace noken::rules::conditions {

// The index that an assessment is about; nothing when the packs have none of that name.
inline const reference::Index* index_of(const State& state, const Assessment& assessment) {
  return assessment.index.is_given() ? state.packs().find_index(*assessment.index) : nullptr;
}

inline const reference::Indicator* find_indicator(const reference::Index& index,
                                                  std::string_view code) {
  const auto found = std::ranges::find(index.indicators, code, &reference::Indicator::code);
  return found == index.indicators.end() ? nullptr : &*found;
}

// Whether a level is one that can be given; another was refused by BDG-007.
inline bool is_possible(const reference::Indicator& indicator, double level) {
  return !indicator.score_from.empty() || level == std::floor(level);
}

}  // namespace noken::rules::conditions
