#pragma once

#include <string>
#include <vector>

#include "importing/merge.h"

namespace noken::importing {

// Writes the files below the root, all of them or none: each beside its target first, then each
// over it. When one cannot take its place, those that have done so are given back.
Result<void> write_all(const std::string& root, const std::vector<FileChange>& files);

// What changes, line by line, as `diff -u` shows it.
std::string unified_diff(const FileChange& file);

}  // namespace noken::importing
