// A table of people's as CSV, in any encoding: cells lie within the bounds, from left to right.

#include "formats/read_csv.h"
#include "target.h"

using noken::fuzz::must;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto file = noken::formats::read_csv(noken::fuzz::text_of(data, size), "tabel.csv");
  if (!file) {
    must(!file.error().indonesian.empty() && !file.error().english.empty(),
         "trouble is told in both languages");
    return 0;
  }
  for (const auto& sheet : file->sheets) {
    std::size_t row_before = 0;
    for (const auto& row : sheet.rows) {
      must(row.number > row_before, "rows are numbered downwards");
      row_before = row.number;
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        must(row.cells[i].column < noken::formats::kMostColumns, "a cell lies in a column");
        must(i == 0 || row.cells[i].column > row.cells[i - 1].column,
             "cells go from left to right");
      }
    }
  }
  return 0;
}
