#pragma once

#include <unordered_set>
#include <vector>

#include "rules/conditions/unread.h"
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

// The same for every item of an application, nearest first.
inline std::vector<const model::Infrastructure*> hosting_chain(const State& state,
                                                               const Application& application) {
  std::vector<const model::Infrastructure*> all;
  std::unordered_set<const model::Infrastructure*> seen;
  for (const auto& host : application.infrastructure) {
    const model::Infrastructure* first = state.find<model::Infrastructure>(host.value);
    if (first == nullptr) continue;
    for (const model::Infrastructure* item : hosting_chain(state, *first)) {
      if (seen.insert(item).second) all.push_back(item);
    }
  }
  return all;
}

// Whether a list leads to infrastructure that is not known: an item was refused, or stands in
// another repository.
inline bool may_lead_elsewhere(const model::ReferenceList& list) {
  return may_hold_more(list) ||
         std::ranges::any_of(list, [](const auto& item) { return item.value.element == nullptr; });
}

// The same of what an item runs on and stands in.
inline bool may_lead_elsewhere(const model::Infrastructure& item) {
  return may_lead_elsewhere(item.runs_on) || leads_nowhere_known(item.facility);
}

// Whether a live or planned item stands in another country; without `negara` it stands in
// Indonesia.
inline bool is_abroad(const State& state, const model::Infrastructure& item) {
  return state.is_current(item) && item.country.is_given() && *item.country != "ID";
}

}  // namespace noken::rules::conditions
