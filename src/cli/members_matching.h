#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace noken::cli {

// The folders of members that `--member` means; all where the glob is empty. Trouble when none
// matches.
Result<std::vector<std::string>> members_matching(const std::string& glob,
                                                  std::vector<std::string> members);

}  // namespace noken::cli
