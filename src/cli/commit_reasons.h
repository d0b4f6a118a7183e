#pragma once

#include "cli/two_states.h"

namespace noken::cli {

// Rows without a reason get the subject of the commit that made them, when the state before is a
// revision and the state after a later one or the work tree of the same repository.
Result<void> find_commit_reasons(const TwoStates& two, difference::Difference& difference);

}  // namespace noken::cli
