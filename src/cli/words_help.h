#pragma once

#include <string_view>

#include "base/text.h"

namespace noken::cli {

// What the words that stand without an option are, by their name in the help.
Text words_help(std::string_view name);

}  // namespace noken::cli
