#include "rules/conditions/joining_flows.h"

namespace noken::rules::conditions {

JoiningFlows::JoiningFlows(const State& state) {
  for (const Flow& flow : state.current<Flow>())
    add(parties_of(state, flow.from), parties_of(state, flow.to));
  std::ranges::sort(pairs_);
}

void JoiningFlows::add(const std::vector<Party>& from, const std::vector<Party>& to) {
  if (to.empty()) open_.insert(from.begin(), from.end());
  if (from.empty()) open_.insert(to.begin(), to.end());
  for (const Party a : from) {
    for (const Party b : to) {
      pairs_.emplace_back(a, b);
      pairs_.emplace_back(b, a);
    }
  }
}

bool JoiningFlows::may_join(const std::vector<Party>& parties,
                            const std::vector<Party>& others) const {
  const auto is_open = [&](Party party) { return open_.contains(party); };
  if (std::ranges::any_of(parties, is_open) || std::ranges::any_of(others, is_open)) return true;
  return std::ranges::any_of(parties, [&](Party a) {
    return std::ranges::any_of(
        others, [&](Party b) { return std::ranges::binary_search(pairs_, std::pair{a, b}); });
  });
}

}  // namespace noken::rules::conditions
