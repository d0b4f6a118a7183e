#pragma once

// The tables of an index beside its indicators. Only what reports on an index needs them, so they
// are read when they are asked for.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "reference/packs.h"

namespace noken::reference {

// indeks/*/predikat.csv
struct Predicate {
  Label name;
  double from = 0;  // the lowest value that has it
};

// indeks/*/tingkat.csv: what a level of an indicator asks for, beside the levels below it.
struct Criterion {
  std::string indicator;
  int level = 0;
  Label text;
};

// What a level is called: by predikat.csv, or for each scale of kapabilitas.csv.
struct LevelName {
  std::string scale;  // `proses`, `layanan`; empty when the index has but one
  int level = 0;
  Label name;
};

struct IndexScheme {
  const Index* index = nullptr;
  std::vector<std::string> domains = {};    // of each indicator; empty: the index has none
  std::vector<Predicate> predicates = {};   // lowest first
  std::vector<Criterion> criteria = {};     // as in the table
  std::vector<LevelName> level_names = {};  // as in the table
};

// Of an index that the packs have. A pack of one's own may have no more than the indicators.
Result<IndexScheme> load_index_scheme(const Packs& packs, const Index& index);

// What the level asks for; nothing when no table says so.
const Criterion* find_criterion(const IndexScheme& scheme, std::string_view indicator, int level);

}  // namespace noken::reference
