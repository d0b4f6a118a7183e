#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace noken::cli {

// The word that stands where a command should and is none; nothing when there is no such word.
const std::string* unknown_command(const std::vector<std::string>& arguments);

// With the nearest command.
Trouble no_such_command(const std::string& word);

}  // namespace noken::cli
