#pragma once

#include <expected>
#include <string>

namespace noken {

// Something in the world outside the documents is wrong (a file, the disk, the call). The command
// ends with this one sentence and exit status 2. Both languages are filled in where the trouble is
// noticed.
struct Trouble {
  std::string indonesian;
  std::string english;
};

template <class T>
using Result = std::expected<T, Trouble>;

}  // namespace noken
