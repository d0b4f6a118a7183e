#pragma once

#include <map>
#include <string>
#include <string_view>

#include "repository/repository.h"

namespace noken::repository {

// The files below a root as they were at some time.
struct Snapshot {
  struct Entry {
    std::string text = {};  // of a link its target; empty for files that no stage reads
    std::size_t size = 0;
    bool is_link = false;
  };
  std::map<std::string, Entry, std::less<>> entries;  // by path from the root, with `/`
};

// What YAML, tables of packs and links say is kept; of anything else it matters only that it is
// there.
inline bool is_kept(std::string_view path) {
  return path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".csv");
}

}  // namespace noken::repository
