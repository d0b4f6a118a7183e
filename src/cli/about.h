#pragma once

#include <string>

#include "base/text.h"

namespace noken::cli {

// `noken --version --verbose`: the program, how it was built, and the libraries that it and its
// modules use, with their versions.
std::string about(Language language);

}  // namespace noken::cli
