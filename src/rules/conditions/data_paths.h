#pragma once

#include <unordered_map>
#include <unordered_set>

#include "rules/conditions/parties.h"

namespace noken::rules::conditions {

// Where the current flows take each data set, from its `sumber_utama` on.
class DataPaths {
 public:
  explicit DataPaths(const State& state);

  // Whether a path of flows that each carry the data leads from its master to one of the parties,
  // or may do so over an end or an item that could not be read.
  bool may_reach(const Dataset& data, const std::vector<Party>& parties);

 private:
  struct Reached {
    bool everyone = false;
    std::unordered_set<Party> parties;
  };
  Reached reached_from_master(const Dataset& data) const;

  // The flows that carry each data set.
  struct Carriers {
    std::unordered_map<const Dataset*, std::vector<const Flow*>> known;
    std::vector<const Flow*> possible;  // of any, with items that were refused
    explicit Carriers(const State& state);
  };

  const State& state_;
  const Carriers& carriers_;
  std::unordered_map<const Dataset*, Reached> reached_;
};

}  // namespace noken::rules::conditions
