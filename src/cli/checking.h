#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/command.h"
#include "own_rules/own_rules.h"
#include "report/check_report.h"
#include "repository/folder.h"
#include "rules/run.h"

namespace noken::cli {

// What `check` was asked, understood.
struct CheckRequest {
  std::string root;                                // of the repository, absolute
  const repository::Snapshot* snapshot = nullptr;  // in place of its files on the disk
  std::vector<std::string> paths;                  // relative to the root; empty: everything
  Day as_of = 0;
  std::optional<rules::Profile> profile;  // goes before `profil` of noken.yaml
  rules::Selection selection;
  std::string agency;    // only what belongs to its house
  std::string member;    // only members whose folder matches this glob; empty: all, and the root
  std::string baseline;  // absolute; empty: none
  bool writes_baseline = false;
  // Hears each repository as it is checked, members from several threads at once; `prefix` stands
  // before its paths.
  std::function<void(const model::State& state, const std::string& prefix)> visit = {};
  std::string changed_since;  // a git revision; empty: everything
  bool uses_cache = false;    // what earlier runs found may be taken for what this one would find
  // Rules of the repository that stand in the catalogue already; nothing: they are read.
  std::shared_ptr<const std::vector<own_rules::OwnRule>> own = nullptr;

  repository::Folder folder() const {
    return snapshot == nullptr ? repository::Folder(root) : repository::Folder(root, *snapshot);
  }
};

Result<CheckRequest> understand(const Call& call);

// Loads and checks the repository and its members, one at a time. `progress` hears how many members
// are done.
using Progress = std::function<void(std::size_t done, std::size_t all)>;
Result<report::CheckReport> check(const CheckRequest& request, const Progress& progress);

}  // namespace noken::cli
