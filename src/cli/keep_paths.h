#pragma once

#include <string>
#include <vector>

#include "report/check_report.h"

namespace noken::cli {

// Leaves out findings that neither stand at one of the paths nor have a related place there. No
// paths: everything stays.
void keep_paths(const std::vector<std::string>& paths, report::CheckReport& report);

}  // namespace noken::cli
