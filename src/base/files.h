#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace noken {

// Whether something has this path, be it a link that leads nowhere. What may not be looked at is
// not there; to write it fails.
bool is_there(const std::string& path);

// Reads a whole regular file. `limit` bytes at most; a larger file is trouble, not a part of it.
Result<std::string> read_file(const std::string& path, std::size_t limit);

// Writes the file whole or not at all: beside the target first, then renamed over it.
Result<void> write_file(const std::string& path, std::string_view text);

}  // namespace noken
