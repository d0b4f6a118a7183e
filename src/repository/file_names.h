#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "repository/folder.h"

namespace noken::repository {

// Which files exist below a root, hidden and ignored ones too. The letter case of a path must be
// that of the files, also where the file system does not care. Folders are listed once each.
class FileNames {
 public:
  explicit FileNames(Folder root) : root_(std::move(root)) {}

  // `path` is relative to the root; `\` parts folders as `/` does.
  bool has_file(std::string_view path);

 private:
  bool is_there(std::string_view path);
  const std::unordered_set<std::string>& names_in(const std::string& folder);

  Folder root_;
  std::unordered_map<std::string, std::unordered_set<std::string>> folders_;
};

}  // namespace noken::repository
