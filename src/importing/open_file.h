#pragma once

#include <map>
#include <string>
#include <vector>

#include "importing/merge.h"

namespace noken::importing {

// A file while rows are laid into it.
struct OpenFile {
  SourceFile source;
  bool is_new = false;
  std::vector<Edit> edits;
  std::vector<std::string> paths;            // of what may change
  std::map<std::string, std::string> items;  // new elements by key of the kind
  std::vector<std::size_t> outcomes;         // that depend on the file
};

// Lays everything into the text and adds the file to those that change. A text that would say other
// things than were meant is noted, and its elements stay as they are.
void finish(const Importing& importing, OpenFile& file, Merged& merged);

}  // namespace noken::importing
