#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cache/digest.h"
#include "repository/folder.h"
#include "repository/questions.h"

namespace noken::cache {

// What a repository holds, as far as reading it goes.
struct Contents {
  Digest all = {};       // paths and bytes of all its files, and its members' folders
  Digest settings = {};  // of noken.yaml alone
};

// Which globs of files a noken.yaml leaves out.
using GlobsOf = std::vector<std::string> (*)(const std::string& text);

// Nothing when a file cannot be read, or a link leads out: what is said of these depends on more
// than their bytes.
std::optional<Contents> contents_of(const repository::Folder& folder, GlobsOf globs_of);

// The same of files that were read already, noken.yaml first; `members` are those of the listing.
struct ReadFile {
  std::string_view path;
  std::string_view text;
};
Contents contents_of(const std::vector<ReadFile>& files, const std::vector<std::string>& members);

bool are_answered_as_before(const repository::Folder& folder,
                            const std::vector<repository::Question>& questions);

}  // namespace noken::cache
