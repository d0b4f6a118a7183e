#include "rules/conditions/joining_flows.h"

#include <algorithm>
#include <functional>

namespace noken::rules::conditions {

JoiningFlows::JoiningFlows(const State& state) {
  pairs_.reserve(state.written().of(Flow::kKind).size());
  for (const Flow& flow : state.current<Flow>()) {
    const auto from = parties_of(state, flow.from);
    const auto to = parties_of(state, flow.to);
    if (to.empty()) open_.insert(from.begin(), from.end());
    if (from.empty()) open_.insert(to.begin(), to.end());
    for (const Party a : from) {
      for (const Party b : to) pairs_.push_back(std::minmax(a, b, std::less<>()));
    }
  }
  std::ranges::sort(pairs_);
}

bool JoiningFlows::may_join(const std::vector<Party>& parties,
                            const std::vector<Party>& others) const {
  const auto is_open = [&](Party party) { return open_.contains(party); };
  if (std::ranges::any_of(parties, is_open) || std::ranges::any_of(others, is_open)) return true;
  return std::ranges::any_of(parties, [&](Party a) {
    return std::ranges::any_of(others, [&](Party b) {
      return std::ranges::binary_search(pairs_,
                                        std::pair<Party, Party>(std::minmax(a, b, std::less<>())));
    });
  });
}

}  // namespace noken::rules::conditions
