#pragma once

#include "analysis/score.h"

namespace noken::analysis {

// The required and advised fields that the element is asked for, those inside its maps too: how
// many, and which are empty. A value that was refused is neither given nor missing, so it is not
// counted.
struct Completeness {
  std::size_t asked = 0;
  struct Missing {
    std::string field = {};
    Location at = {};
  };
  std::vector<Missing> missing = {};
};
Completeness completeness_of(const model::State& state, const model::Element& element);

// Names of the element's own required fields among those.
std::vector<std::string> required_among(const model::Element& element,
                                        const std::vector<Completeness::Missing>& missing);

}  // namespace noken::analysis
