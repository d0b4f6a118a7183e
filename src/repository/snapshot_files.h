#pragma once

#include "repository/folder.h"

namespace noken::repository {

// Where a path of the snapshot leads over `..` and links, as a path of the snapshot; nothing when
// it leaves the folder or goes in a circle.
std::optional<std::string> resolved_in(const Folder& folder, std::string_view path);

// What `list_files` gives for a folder on the disk.
Listing list_snapshot(const Folder& folder, const std::vector<std::string_view>& ignored);

}  // namespace noken::repository
