#pragma once

#include <string>
#include <vector>

#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Those of `pelaksana` that are not in `selesai_oleh`; none when that list could not be read whole.
inline std::vector<std::string> unfinished_agencies(const Decision& decision) {
  std::vector<std::string> agencies;
  if (may_hold_more(decision.finished_by)) return agencies;
  for (const auto& performer : decision.performers) {
    const bool has_finished = std::ranges::any_of(
        decision.finished_by, [&](const auto& item) { return item.value == performer.value; });
    if (!has_finished) agencies.emplace_back(performer.value.id);
  }
  return agencies;
}

}  // namespace noken::rules::conditions
