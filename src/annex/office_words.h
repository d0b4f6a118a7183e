#pragma once

// What noken says to those who keep the files, said to those who read the annex: names instead of
// ids, days in full, no marks around words.

#include "annex/block.h"

namespace noken::annex {

// Where names are looked for: in the repository as it is, else as it was.
struct Names {
  const model::Architecture& now;
  const model::Architecture* before = nullptr;
  Language language = Language::indonesian;  // of dates
};

// ``urusan pada `opd-a` `` becomes `urusan pada Dinas A`.
std::string office_words(std::string_view written, const Names& names);

// The object of a gap: `app-a->app-b` becomes `Alfa → Beta`, `opd-a.RAB.01.02` `Dinas A:
// RAB.01.02`.
std::string object_words(std::string_view object, const Names& names);

// Several of them, parted by `; `: `lay-a.biaya` becomes `Layanan A: biaya`.
std::string address_words(std::string_view addresses, const Names& names);

// `Alfa (app-a)` becomes `Alfa`, unless another of its kind is called so too.
std::string without_id(std::string_view text, const Names& names);

// Every text of those columns, and every note, in such words.
void put_office_words(report::Table& table, std::span<const std::string_view> keys,
                      const Names& names);

}  // namespace noken::annex
