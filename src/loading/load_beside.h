#pragma once

#include <optional>

#include "loading/load.h"

namespace noken::loading {

// Reads a repository only where it differs from another one, for a comparison of all that is
// written in both. A file that is there in the same words, and means the same here, lends its
// elements: they stand in both architectures, with the numbers, the places and the targets of the
// other one, which must live as long. What is found in files that are read counts as `load` counts
// it, though it names no nearest id; the files that lend have no findings. Nothing comes back
// unless all this is certain: then `load` must be called.
std::optional<Loaded> load_beside(const repository::Folder& folder, const Loaded& other);

}  // namespace noken::loading
