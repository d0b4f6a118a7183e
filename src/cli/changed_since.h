#pragma once

#include "cli/checking.h"

namespace noken::cli {

// Leaves out what was so at the revision of the request, on lines that have not changed since. The
// report has its fingerprints.
Result<void> keep_changed(const CheckRequest& request, report::CheckReport& report);

}  // namespace noken::cli
