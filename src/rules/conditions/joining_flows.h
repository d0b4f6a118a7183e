#pragma once

#include <unordered_set>

#include "rules/conditions/parties.h"

namespace noken::rules::conditions {

// Which parties the current flows join, in either direction.
class JoiningFlows {
 public:
  explicit JoiningFlows(const State& state);

  // Whether a flow joins the two, or one of them exchanges with an end that could not be read.
  bool may_join(const std::vector<Party>& parties, const std::vector<Party>& others) const;

 private:
  std::vector<std::pair<Party, Party>> pairs_;  // the lower address first; sorted
  std::unordered_set<Party> open_;              // those whose other end is unknown
};

}  // namespace noken::rules::conditions
