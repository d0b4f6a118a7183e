#pragma once

#include <string>
#include <vector>

#include "reference/search.h"

namespace noken::reference {

// The pack that comes with the program and is not chosen.
inline constexpr const char* kGeneralPack = "umum";

// A row of a pack, ready to be searched.
struct Entry {
  Hit hit;
  std::vector<std::string> names;  // plain; what an exact search may equal
  std::vector<std::string> texts;  // plain; what else the word may stand in
  std::string group;               // plain; the list whose name brings all its rows
};

// All rows of all tables, in the order in which they are shown.
std::vector<Entry> search_entries(const Packs& packs);

// One hit a table, with its number of rows.
std::vector<Hit> overview(const Packs& packs);

}  // namespace noken::reference
