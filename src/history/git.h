#pragma once

// libgit2 in our words: what is owned is given back, what fails is trouble.

#include <git2.h>

#include <memory>
#include <string>

#include "base/result.h"

namespace noken::history {

template <auto release>
struct Release {
  template <class T>
  void operator()(T* owned) const {
    release(owned);
  }
};
template <class T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using Object = Owned<git_object, git_object_free>;
using Commit = Owned<git_commit, git_commit_free>;
using Tree = Owned<git_tree, git_tree_free>;
using Diff = Owned<git_diff, git_diff_free>;
using Patch = Owned<git_patch, git_patch_free>;
using Blob = Owned<git_blob, git_blob_free>;

// The git repository that a noken repository lies in.
struct Git {
  Owned<git_repository, git_repository_free> repository = nullptr;
  std::string prefix = {};  // of the paths of the noken repository: empty, or with `/` at the end
};

// Personal and system-wide settings of git have no say, so that all machines answer the same.
Result<Git> open_git(const std::string& root);

Result<Commit> find_commit(const Git& git, const std::string& name);

// The folder of the noken repository in a commit; nothing when the commit has no such folder.
Result<Tree> tree_of(const Git& git, git_commit* commit);

// The last failure of the library.
Trouble git_trouble();

std::string name_of(const git_oid& id);

}  // namespace noken::history
