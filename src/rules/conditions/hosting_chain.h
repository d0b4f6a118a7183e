#pragma once

#include <unordered_set>
#include <vector>

#include "rules/rule.h"

namespace noken::rules::conditions {

// The infrastructure that an item leads to: itself, then repeatedly what it runs on and the
// facility it stands in (rules.md, "Hosting chain"). Each item once, nearest first.
inline std::vector<const model::Infrastructure*> hosting_chain(const State& state,
                                                               const model::Infrastructure& first) {
  std::vector<const model::Infrastructure*> chain = {&first};
  std::unordered_set<const model::Infrastructure*> seen = {&first};
  const auto add = [&](const model::Infrastructure* item) {
    if (item != nullptr && seen.insert(item).second) chain.push_back(item);
  };
  // The chain grows while it is walked.
  for (std::size_t i = 0; i < chain.size(); ++i) {  // NOLINT(modernize-loop-convert)
    for (const auto& below : chain[i]->runs_on) add(state.find<model::Infrastructure>(below.value));
    add(state.find<model::Infrastructure>(chain[i]->facility));
  }
  return chain;
}

// Whether a live or planned item stands in another country; without `negara` it stands in
// Indonesia.
inline bool is_abroad(const State& state, const model::Infrastructure& item) {
  return state.is_current(item) && item.country.is_given() && *item.country != "ID";
}

}  // namespace noken::rules::conditions
