#pragma once

// What the block `tabel` shows: rows as `noken query` knows them, before they become words.

#include <optional>

#include "annex/block.h"
#include "tables/table.h"

namespace noken::annex {

struct TableColumn {
  std::string name = {};     // as it is asked for
  std::string heading = {};  // for people
};

struct TableContent {
  std::vector<TableColumn> columns = {};
  std::vector<tables::Row> rows = {};
};

// Leaves the rows that `saring` asks for, in the order of `urut`, and the columns of `kolom` under
// the headings given there. Unknown columns become problems; nothing then.
std::optional<TableContent> arranged(TableContent content, const Node& block, Composing& composing);

// A cell in words; a number keeps its value for spreadsheets.
report::Cell shown(const tables::Cell& cell, Language language);

}  // namespace noken::annex
