#pragma once

// The shortest way to a value of an index: the fewest steps of one level; among those the least
// overshoot; then the lowest codes.

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/assessed_index.h"

namespace noken::analysis {

// How many steps each indicator takes, and what all of them bring.
struct Way {
  std::vector<int> steps = {};
  std::int64_t gain = 0;
};

// Of each indicator the gains of its steps, in the order in which they are taken.
using Climbs = std::vector<std::vector<std::int64_t>>;

// The best ways that gain at least `needed`, best first, at most `most`. All have as many steps as
// the best. Empty when all steps together do not gain that much, or when the gains are so finely
// divided that their sums cannot be held in memory.
std::vector<Way> best_ways(const Climbs& climbs, std::int64_t needed, std::size_t most);

// A step leads to the next whole level, so the first one from a level with a fraction is smaller.
Climbs climbs_of(const reference::Index& index, const Levels& levels);

// The levels after so many steps of each indicator.
Levels after(const Levels& levels, const Way& way);

}  // namespace noken::analysis
