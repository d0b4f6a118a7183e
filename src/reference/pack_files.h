#pragma once

#include <functional>
#include <string>

#include "base/result.h"
#include "reference/packs.h"

namespace noken::reference {

// Reads a file of the repository; `path` is from its root. Empty: from the disk.
using ReadFile = std::function<Result<std::string>(const std::string& path)>;

// As `load_packs(choice)`, but a folder of one's own is read with `read`, when it is given.
Result<Packs> load_packs(const PackChoice& choice, const ReadFile& read);

}  // namespace noken::reference
