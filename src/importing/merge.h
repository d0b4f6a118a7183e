#pragma once

// What the rows mean for the files of the repository. Nothing is written here.

#include <string>
#include <vector>

#include "importing/table_rows.h"
#include "importing/yaml_edit.h"

namespace noken::importing {

// Who is right where both say something.
enum class Prefer : unsigned char { ask, file, repository };

struct Outcome {
  enum class Sort : unsigned char { fresh, changed, untouched };

  Sort sort = Sort::untouched;
  std::string id = {};
  std::string path = {};                 // of the file in the repository
  std::vector<std::string> fields = {};  // that change
  CellPlace at = {};
};

// A file as it will be.
struct FileChange {
  std::string path = {};
  std::string before = {};
  std::string after = {};
  std::vector<Edit> edits = {};
  bool is_new = false;
};

struct Merged {
  std::vector<Outcome> outcomes = {};  // in the order of the rows
  std::vector<FileChange> files = {};  // by path
};

Merged merge(const Importing& importing, const std::vector<RowElement>& rows, Prefer prefer);

// Whether a value that is there says the same as one that is given.
struct Standing {
  enum class Sort : unsigned char {
    absent,
    same,
    shorter,  // a list all of whose items are given, and more
    different,
    elsewhere,  // shared with other places through an alias or a merge key
  };
  Sort sort = Sort::absent;
  std::vector<std::string> texts = {};  // that are there
  Location at = {};                     // of the value
};
Standing standing_of(const Importing& importing, const SourceFile& file, const RowElement& row,
                     const GivenValue& given);

// Where a new element of the kind goes: beside those of its kind and agency, else with the agency's
// other elements, else into a file of the agency.
std::string path_for(const Importing& importing, const model::Kind& kind,
                     const std::string& agency);

}  // namespace noken::importing
