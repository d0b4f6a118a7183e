#pragma once

#include <string>
#include <vector>

namespace noken {

// A library of others, as it says of itself. Each folder that sees one tells its version
// (`noken --version --verbose`).
struct Library {
  std::string name = {};
  std::string version = {};
};
using Libraries = std::vector<Library>;

// utf8proc and {fmt}.
Libraries base_libraries();

// What each module tells, beside its own function.
inline constexpr const char* kModuleLibraries = "noken_module_libraries";
using LibrariesFunction = const Libraries* (*)();

}  // namespace noken
