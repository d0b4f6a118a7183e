#pragma once

// What git knows of a repository. The functions live in a module that is loaded when they are asked
// for; nothing of it calls a network or runs a program.

#include <string>
#include <vector>

#include "base/result.h"
#include "repository/snapshot.h"

namespace noken::history {

// Lines that a file of the work tree has and the revision has not, from 1, both ends included.
struct Lines {
  int first = 0;
  int last = 0;
};
using ChangedLines = std::map<std::string, std::vector<Lines>, std::less<>>;  // by path

// Lines of a file, or the file as a whole when they are 0.
struct Spot {
  std::string path;
  Lines lines = {};
};

// The commits after `from`, up to `to`.
struct Span {
  std::string from;
  std::string to;  // empty: up to the work tree
};

// All paths are relative to the root of the noken repository, which may be a folder of the git
// repository. A revision is what git understands: a branch, a tag, `HEAD~3`, a commit.
struct Engine {
  // The full name of the commit.
  Result<std::string> (*commit_of)(const std::string& root, const std::string& revision) = nullptr;
  Result<repository::Snapshot> (*files_at)(const std::string& root,
                                           const std::string& commit) = nullptr;
  // From a commit to the work tree. A moved file has changed where its text has; a file that git
  // does not know yet has changed whole.
  Result<ChangedLines> (*changed_lines)(const std::string& root,
                                        const std::string& commit) = nullptr;
  // The subject of the last commit of the span that touched each spot; empty where there is none.
  Result<std::vector<std::string>> (*subjects)(const std::string& root, const Span& span,
                                               const std::vector<Spot>& spots) = nullptr;
};

// The function of the module.
using EngineFunction = const Engine* (*)();
inline constexpr const char* kEngineSymbol = "noken_history_engine";

}  // namespace noken::history
