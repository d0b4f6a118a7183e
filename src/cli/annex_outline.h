#pragma once

// Outlines of `annex`: files of the repository, and those that come with noken.

#include <string>

#include "cli/command.h"

namespace noken::cli {

// The outline and the file it stands in.
struct OutlineFile {
  std::string path = {};  // from the root
  std::string text = {};
};

// What the call names: a file, else one of `lampiran/` by its name, else one of noken's.
Result<OutlineFile> outline_of(const Call& call, const std::string& root);

// `--eject`: copies one of noken's into `lampiran/` of the repository that the call works in, also
// when that is a member of another. A file that is there stays.
Result<void> eject_outline(const Call& call, const Streams& streams);

}  // namespace noken::cli
