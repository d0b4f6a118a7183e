#pragma once

#include <unordered_set>
#include <vector>

#include "rules/conditions/national.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Who exchanges data, compared by address alone: an element at the date, or a national application.
using Party = const void*;

// What the element counts as in flows: itself and, when it is a national application as used here,
// that one (rules.md, answers, "A national application").
inline std::vector<Party> parties_of(const State& state, const Element& element) {
  std::vector<Party> parties = {&state.at(element)};
  if (element.kind != model::KindId::application) return parties;
  const auto& application = static_cast<const Application&>(state.at(element));
  if (!is_national_here(application)) return parties;
  for (const auto& item : application.national) {
    if (item.value.national != nullptr) parties.push_back(item.value.national);
  }
  return parties;
}

inline std::vector<Party> parties_of(const State& state, const model::Reference& reference) {
  if (reference.element != nullptr) return parties_of(state, *reference.element);
  if (reference.national != nullptr) return {reference.national};
  return {};
}

// None when the end could not be read, or lies in another member.
inline std::vector<Party> parties_of(const State& state, const model::ReferenceValue& end) {
  return end.is_given() ? parties_of(state, end.value) : std::vector<Party>{};
}

inline bool are_one(const std::vector<Party>& parties, const std::vector<Party>& others) {
  return std::ranges::any_of(
      parties, [&](Party party) { return std::ranges::find(others, party) != others.end(); });
}

}  // namespace noken::rules::conditions
