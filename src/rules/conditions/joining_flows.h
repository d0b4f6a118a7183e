#pragma once

#include <unordered_set>

#include "rules/conditions/lazy.h"
#include "rules/conditions/parties.h"

namespace noken::rules::conditions {

// Which parties the current flows join, in either direction.
class JoiningFlows {
 public:
  explicit JoiningFlows(const State& state);

  // Whether a flow joins the two, or one of them exchanges with an end that could not be read.
  bool may_join(const std::vector<Party>& parties, const std::vector<Party>& others) const;

 private:
  struct Joined {
    std::vector<std::pair<Party, Party>> pairs = {};  // the lower address first; sorted
    std::unordered_set<Party> open = {};              // those whose other end is unknown
  };
  static Joined joined_in(const State& state);

  Lazy<Joined> joined_;
};

}  // namespace noken::rules::conditions
