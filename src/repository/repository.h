#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace noken::repository {

// The largest file that is read, in bytes (format.md, section 1).
inline constexpr std::size_t kLargestFile = std::size_t{16} * 1024 * 1024;

// What lies in a repository. Paths are relative to the root, with `/`, sorted bytewise.
struct Listing {
  std::vector<std::string> files;  // YAML that belongs to it, without noken.yaml
  std::vector<std::string>
      unreadable;  // YAML that is no regular file, or a folder that cannot be opened
  std::vector<std::string> leaving_links;  // symbolic links whose target lies outside
  std::vector<std::string> members;        // folders below that have a noken.yaml of their own
};

// The nearest folder with a noken.yaml, from `start` upwards, as an absolute path.
Result<std::string> find_root(const std::string& start);

// Everything in the repository but what format.md, section 1, leaves out; `ignored` are the globs
// of `abaikan`.
Listing list_files(const std::string& root, const std::vector<std::string_view>& ignored);

// Whether a path from the root stays inside after `..` and links are resolved. It need not exist.
bool stays_inside(const std::string& root, std::string_view path);

}  // namespace noken::repository
