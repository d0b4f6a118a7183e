#pragma once

#include <string>
#include <vector>

#include "golden/case.h"
#include "golden/report.h"

namespace noken::golden {

// What `check` found in one repository of a case: asked for the case's rule alone, and for all
// rules.
struct Checked {
  std::vector<Found> alone;
  std::vector<Found> all;
  std::vector<std::string> complaints;
};
Checked check_repository(const Case& golden_case, const Sandbox& sandbox,
                         const std::string& repository, const Markers& markers);

// Options for `check` on a repository of the case: those of the first call that reads it, else of
// the first call.
std::vector<std::string> check_options(const Case& golden_case, const std::string& repository,
                                       const Markers& markers);

// Whether what was found is what people marked: the rule's findings exactly, no error beside the
// marked ones, nothing at a line marked clean.
std::vector<std::string> judge(const Case& golden_case, const Markers& markers,
                               const Checked& checked);

// All repositories of the case.
std::vector<std::string> judge_case(const Case& golden_case, const Sandbox& sandbox);

}  // namespace noken::golden
