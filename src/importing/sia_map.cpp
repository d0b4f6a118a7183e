// Workbooks with the objects and names of SIA-SPBE.

#include <algorithm>
#include <set>

#include "base/unicode.h"
#include "exchange/sia_spbe.h"
#include "importing/guess.h"

namespace noken::importing {

using exchange::SiaColumn;
using exchange::SiaSheet;
using formats::Grid;

namespace {

struct Found {
  const SiaSheet* sheet = nullptr;
  std::size_t row = 0;
  std::size_t score = 0;
};

}  // namespace

static std::set<std::string> headings_in(const Grid& grid, std::size_t row) {
  std::set<std::string> headings;
  for (const std::string& name : headings_at(grid, row).names) headings.insert(normalised(name));
  headings.erase("");
  headings.erase("no");
  return headings;
}

// How many of the headings the object has; 0 when most of them are others.
static std::size_t matches(const std::set<std::string>& headings, const SiaSheet& sheet) {
  const auto columns = exchange::columns_of(sheet);
  const auto count =
      static_cast<std::size_t>(std::ranges::count_if(columns, [&](const SiaColumn& column) {
        return headings.contains(normalised(column.name));
      }));
  return count >= 3 && count * 10 >= headings.size() * 8 ? count : 0;
}

// Objects that have the same columns are told apart by the name of the sheet, or of the file.
static Found find_in(const Grid& grid, std::string_view about) {
  constexpr std::size_t kNamed = 1000;
  constexpr std::size_t kMostRowsAbove = 30;
  Found best;
  bool is_only = false;
  for (std::size_t i = 0; i < std::min(grid.rows.size(), kMostRowsAbove); ++i) {
    const auto headings = headings_in(grid, grid.rows[i].number);
    for (const SiaSheet& sheet : exchange::sia_sheets()) {
      std::size_t score = matches(headings, sheet);
      if (score == 0) continue;
      const std::string name = normalised(grid.name.empty() ? about : grid.name);
      const bool is_named = name == normalised(sheet.name) || name == normalised(sheet.object);
      if (is_named) score += kNamed;
      if (score == best.score) is_only = false;
      if (score <= best.score) continue;
      best = {&sheet, grid.rows[i].number, score};
      is_only = true;
    }
  }
  return is_only ? best : Found{};
}

// Of a code the deepest level comes first: it is the one that counts.
static TableMap table_of(const Grid& grid, const Found& found) {
  TableMap table{
      .sheet = grid.name, .kind = model::find_kind(found.sheet->kind), .heading_row = found.row};
  std::vector<SiaColumn> columns = exchange::columns_of(*found.sheet);
  std::ranges::stable_sort(
      columns, [](const SiaColumn& a, const SiaColumn& b) { return a.level > b.level; });
  const auto headings = headings_in(grid, found.row);
  for (const SiaColumn& column : columns) {
    if (!headings.contains(normalised(column.name))) continue;
    table.columns.push_back(
        {.heading = column.name, .field = column.field, .instead_of = column.otherwise});
  }
  if (*found.sheet->jenis != '\0') table.defaults.emplace_back("jenis", found.sheet->jenis);
  return table;
}

ImportMap sia_map(const formats::GridFile& file, std::string_view about) {
  ImportMap map;
  for (const Grid& grid : file.sheets) {
    if (grid.is_hidden) continue;
    const Found found = find_in(grid, about);
    if (found.sheet != nullptr) map.tables.push_back(table_of(grid, found));
  }
  return map;
}

}  // namespace noken::importing
