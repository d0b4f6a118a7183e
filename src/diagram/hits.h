#pragma once

#include <map>
#include <set>

#include "diagram/dependants.h"

namespace noken::diagram {

// Something that is hit, with those a hop before it that hit it.
struct Hit {
  Dependant what = {};
  std::size_t hop = 0;
  std::set<std::string> causes = {};
};
using Hits = std::map<std::string, Hit>;

// Breadth first: every element at the fewest hops from the start, which is at hop 0.
Hits hits_from(const model::State& state, const Dependant& start);

}  // namespace noken::diagram
