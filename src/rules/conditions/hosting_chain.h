#pragma once

#include <vector>

#include "rules/conditions/once_list.h"
#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The infrastructure that an item leads to: itself, then repeatedly what it runs on and the
// facility it stands in (rules.md, "Hosting chain"). Each item once, nearest first.
inline std::vector<const model::Infrastructure*> hosting_chain(const State& state,
                                                               const model::Infrastructure& first) {
  OnceList<model::Infrastructure> chain;
  chain.add(&first);
  // The chain grows while it is walked.
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const model::Infrastructure& item = chain[i];
    for (const auto& below : item.runs_on)
      chain.add(state.find<model::Infrastructure>(below.value));
    chain.add(state.find<model::Infrastructure>(item.facility));
  }
  return chain.take();
}

// The same for every item of an application, nearest first.
inline std::vector<const model::Infrastructure*> hosting_chain(const State& state,
                                                               const Application& application) {
  OnceList<model::Infrastructure> all;
  for (const auto& host : application.infrastructure) {
    const model::Infrastructure* first = state.find<model::Infrastructure>(host.value);
    if (first == nullptr) continue;
    for (const model::Infrastructure* item : hosting_chain(state, *first)) all.add(item);
  }
  return all.take();
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
