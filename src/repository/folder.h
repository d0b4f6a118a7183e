#pragma once

#include <optional>

#include "repository/questions.h"
#include "repository/snapshot.h"

namespace noken::repository {

// The root of a repository: on the disk, or in a snapshot that is taken for it.
struct Folder {
  std::string path;  // absolute
  const Snapshot* snapshot = nullptr;
  std::string prefix = {};         // of its paths in the snapshot: empty, or with `/` at the end
  Questions* questions = nullptr;  // hears what is asked of it; nothing: nobody listens

  Folder() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a path is a folder on the disk
  Folder(std::string on_disk) : path(std::move(on_disk)) {}
  Folder(std::string root, const Snapshot& files) : path(std::move(root)), snapshot(&files) {}
};

// A folder below, as a root of its own, to which nobody listens.
Folder below(const Folder& folder, const std::string& name);

// A whole regular file of at most `kLargestFile` bytes.
Result<std::string> read_text(const Folder& folder, std::string_view path);
Listing list_files(const Folder& folder, const std::vector<std::string_view>& ignored);

// Whether a path from the root stays inside after `..` and links are resolved. It need not exist.
bool stays_inside(const Folder& folder, std::string_view path);
bool has_folder(const Folder& folder, std::string_view path);

// What stands in the snapshot under a path of the folder, links resolved; nothing when there is no
// such file.
const Snapshot::Entry* find(const Folder& folder, std::string_view path);

}  // namespace noken::repository
