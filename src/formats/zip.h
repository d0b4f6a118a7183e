#pragma once

// Archives (ZIP), as the files of office programs are.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace noken::formats {

// Names and contents, in the order of the archive.
using ZipEntries = std::vector<std::pair<std::string, std::string>>;

// Reads at most 256 MiB in all; trouble when it is no archive or holds more. `name` is what the
// trouble calls it.
Result<ZipEntries> read_zip(std::string_view bytes, std::string_view name);

// Same entries, same bytes: every time stamp is the first day of 1980.
Result<std::string> write_zip(const ZipEntries& entries);

}  // namespace noken::formats
