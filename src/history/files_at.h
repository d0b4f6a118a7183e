#pragma once

#include "history/history.h"

namespace noken::history {

Result<std::string> commit_of(const std::string& root, const std::string& revision);
Result<repository::Snapshot> files_at(const std::string& root, const std::string& name);

}  // namespace noken::history
