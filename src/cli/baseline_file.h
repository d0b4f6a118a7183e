#pragma once

#include <set>

#include "cli/checking.h"

namespace noken::cli {

// What the baseline must know of the check beside its findings.
struct Coverage {
  bool is_whole = true;               // all rules ran on all that was written
  std::set<Diagnosis> off_somewhere;  // by profile or `aturan`
};

// Findings of the baseline file get their state; WVR-005 is added where it is due. The report has
// its fingerprints.
Result<void> apply_baseline(const CheckRequest& request, const Coverage& coverage,
                            report::CheckReport& report);

// Writes all findings that are not waived to the file, whole or not at all, and takes them for old.
Result<void> write_baseline(const CheckRequest& request, report::CheckReport& report);

// From the options of `check` to the baseline of the request.
Result<void> choose_baseline(const Call& call, CheckRequest& request);

}  // namespace noken::cli
