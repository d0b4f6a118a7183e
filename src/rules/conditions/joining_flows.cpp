#include "rules/conditions/joining_flows.h"

#include <algorithm>
#include <functional>

namespace noken::rules::conditions {

JoiningFlows::JoiningFlows(const State& state) : joined_([&state] { return joined_in(state); }) {}

JoiningFlows::Joined JoiningFlows::joined_in(const State& state) {
  Joined joined;
  joined.pairs.reserve(state.written().of(Flow::kKind).size());
  for (const Flow& flow : state.current<Flow>()) {
    const auto from = parties_of(state, flow.from);
    const auto to = parties_of(state, flow.to);
    if (to.empty()) joined.open.insert(from.begin(), from.end());
    if (from.empty()) joined.open.insert(to.begin(), to.end());
    for (const Party a : from) {
      for (const Party b : to) joined.pairs.push_back(std::minmax(a, b, std::less<>()));
    }
  }
  std::ranges::sort(joined.pairs);
  return joined;
}

bool JoiningFlows::may_join(const std::vector<Party>& parties,
                            const std::vector<Party>& others) const {
  const auto is_open = [&](Party party) { return joined_->open.contains(party); };
  if (std::ranges::any_of(parties, is_open) || std::ranges::any_of(others, is_open)) return true;
  return std::ranges::any_of(parties, [&](Party a) {
    return std::ranges::any_of(others, [&](Party b) {
      return std::ranges::binary_search(joined_->pairs,
                                        std::pair<Party, Party>(std::minmax(a, b, std::less<>())));
    });
  });
}

}  // namespace noken::rules::conditions
