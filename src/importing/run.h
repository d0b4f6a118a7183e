#pragma once

// An import from the read file to the changed texts.

#include "importing/guess.h"
#include "importing/merge.h"

namespace noken::importing {

struct Wishes {
  std::string file = {};    // as it was named, for what is said of it
  std::string agency = {};  // of new elements, where nothing else says so
  Prefer prefer = Prefer::ask;
  bool is_quiet = false;  // only what is refused or in conflict is said
};

struct TableCount {
  std::string sheet = {};
  const model::Kind* kind = nullptr;
  std::size_t heading_row = 0;
  std::size_t rows = 0;  // that describe elements
};

struct Imported {
  std::vector<TableCount> tables = {};
  std::vector<Note> notes = {};  // in the order of sheets, rows and columns
  Merged merged = {};
};

// Trouble: the map does not fit the file.
Result<Imported> run(const model::Architecture& architecture, const formats::GridFile& file,
                     const ImportMap& map, const Wishes& wishes);

// The report in words.
std::string report_text(const Imported& imported, const formats::GridFile& file,
                        const Wishes& wishes, Language language);

// How many notes are of a sort.
std::size_t count(const Imported& imported, Note::Sort sort);

}  // namespace noken::importing
