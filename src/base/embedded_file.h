#pragma once

#include <cstddef>
#include <string_view>

namespace noken {

// A file of the source tree that the build put into the program; `name` is relative to the embedded
// folder.
struct EmbeddedFile {
  std::string_view name;
  std::string_view text;
};

}  // namespace noken
