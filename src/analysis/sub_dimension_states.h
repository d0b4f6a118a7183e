#pragma once

#include <map>

#include "analysis/closing.h"

namespace noken::analysis {

// What a sub-dimension lacks; nothing lacks when the words are empty.
struct SubDimensionState {
  Closing::Programmes programmes = {};  // of the period
  Words missing = {};
  int size = 0;  // 0 nothing, 1 no indicator, 2 behind its target, 3 no programme or not described
};

// Every sub-dimension of the pack, by `pillar.code`.
std::map<std::string, SubDimensionState> sub_dimension_states(const model::State& state);

}  // namespace noken::analysis
