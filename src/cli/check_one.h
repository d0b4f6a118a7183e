#pragma once

// The check of one repository, be it a root or a member.

#include "cli/baseline_file.h"
#include "loading/load.h"

namespace noken::cli {

// What was found in one repository, or in several put together.
struct Checked {
  report::CheckReport report = {};
  Coverage coverage = {};
};

rules::Profile profile_for(const CheckRequest& request, const model::Config& config);

// Asks the rules about a loaded repository and adds what is found; `prefix` stands before its
// paths. The findings of the loading are taken.
Result<void> check_loaded(const CheckRequest& request, loading::Loaded& loaded,
                          const std::string& prefix, Checked& checked);

void add_checked(Checked part, Checked& checked);

}  // namespace noken::cli
