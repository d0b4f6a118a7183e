#pragma once

// What changed since the state of `--from`, for `annex`.

#include <memory>

#include "cli/two_states.h"
#include "report/difference_report.h"

namespace noken::cli {

// The report holds pointers into both states.
struct Revision {
  TwoStates two = {};
  report::DifferenceReport changes = {};
};

// Nothing when no former state is named.
Result<std::unique_ptr<Revision>> revision_since(const Call& call, const Streams& streams);

}  // namespace noken::cli
