#pragma once

#include <map>
#include <string>
#include <vector>

#include "importing/merge.h"

namespace noken::importing {

// What one row changes in its element.
struct LaidChange {
  std::size_t outcome = 0;  // its number
  std::vector<Edit> edits = {};
  std::vector<std::string> paths = {};  // of what may say something else afterwards
};

// A file while rows are laid into it.
struct OpenFile {
  SourceFile source;
  bool is_new = false;
  std::vector<LaidChange> changes;
  std::map<std::string, std::string> items;  // new elements by key of the kind
  std::vector<std::size_t> fresh;            // the outcomes of these
};

// An element whose text cannot be changed without changing something else.
void note_unusual(const Importing& importing, const Outcome& outcome,
                  const std::vector<std::string>& fields);

// Lays everything into the text and adds the file to those that change. Elements whose change would
// say other things than were meant are noted, and stay as they are.
void finish(const Importing& importing, OpenFile& file, Merged& merged);

}  // namespace noken::importing
