#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reference/packs.h"

namespace noken::reference {

// One row of a pack that answers a search, with where it comes from and how sure it is
// (explain_mark).
struct Hit {
  Label subject;  // `RAB`, `opsi jenis_opd`, `indikator spbe-2020`, `urusan` …
  std::string code;
  Label name;
  Label context;  // the nodes above, `Keuangan > …`; the fields of an application; the list of an
                  // option …
  std::string mark;
  std::string pack;      // `perpres-132-2022`, `umum`, or the folder of one's own
  std::size_t rows = 0;  // of the whole table, in the overview
};

// Rows whose code, name or context has the word: equal ones first, then whole words, then parts of
// words; in each group in the order of the packs. Case, accents and punctuation aside. Without a
// word: the tables and their sizes.
std::vector<Hit> search(const Packs& packs, std::string_view word);

// What may have been meant by a word that finds nothing: at most three near words or codes, the
// nearest first.
std::vector<std::string> suggestions(const Packs& packs, std::string_view word);

}  // namespace noken::reference
