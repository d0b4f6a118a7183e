#pragma once

#include "analysis/closing.h"

namespace noken::analysis {

std::vector<Gap> coverage_gaps(const model::State& state, const Closing& closing);

}  // namespace noken::analysis
