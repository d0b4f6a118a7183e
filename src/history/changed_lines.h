#pragma once

#include "history/history.h"

namespace noken::history {

Result<ChangedLines> changed_lines(const std::string& root, const std::string& name);

}  // namespace noken::history
