#pragma once

// From the words of `index` to what is asked.

#include "cli/command.h"
#include "report/index_report.h"

namespace noken::cli {

// Leaves what ID names: an assessment, or an edition of an index. Without ID all are left.
Result<void> choose_assessed(const Call& call, const std::vector<analysis::Assessed>& all,
                             report::IndexReport& report);

// Fills in what `--what-if` and `--reach` ask, of the one assessment left or else of the last one
// of the first index.
Result<void> plan(const Call& call, const std::vector<analysis::Assessed>& all,
                  report::IndexReport& report);

}  // namespace noken::cli
