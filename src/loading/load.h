#pragma once

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "diagnostics/finding.h"
#include "model/architecture.h"

namespace noken::loading {

// The ids of all members of a root, by region code (format.md, section 8).
struct MemberDirectory {
  std::unordered_map<std::string, std::unordered_set<std::string>> ids_by_region;
};

struct LoadOptions {
  Day as_of = 0;
  const model::Config* root = nullptr;         // what holds in a member unless it says otherwise
  const MemberDirectory* directory = nullptr;  // nothing: no other member is known
};

// A repository as read: what could be read, and what was refused. The findings have no severity yet
// but where it differs from the rule's own.
struct Loaded {
  std::unique_ptr<model::Architecture> architecture;
  std::vector<Finding> findings;
  std::vector<std::string>
      members;                 // folders of members that `anggota` names, relative to the root
  std::size_t file_count = 0;  // noken.yaml included
};

// Reads the repository whose noken.yaml lies in `root`. A wrong document is findings; trouble is
// only a pack or a folder that cannot be read at all.
Result<Loaded> load(const std::string& root, const LoadOptions& options);

// The ids and the region code of a repository, without anything else, for MemberDirectory.
void add_to_directory(const model::Architecture& architecture, MemberDirectory& directory);

}  // namespace noken::loading
