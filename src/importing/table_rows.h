#pragma once

// From sheets and a map to the elements that their rows describe.

#include <optional>
#include <string>
#include <vector>

#include "importing/cell_value.h"
#include "importing/headings.h"
#include "importing/import_map.h"
#include "model/element.h"

namespace noken::importing {

struct BoundColumn {
  std::size_t column = 0;
  FieldPath path = {};
  const ColumnRule* rule = nullptr;
  bool has_month_first = false;  // its dates
};

// A table found in a sheet.
struct BoundTable {
  const TableMap* map = nullptr;
  const formats::Grid* grid = nullptr;
  Headings headings = {};
  std::vector<BoundColumn> columns = {};
};

// A value that a row gives, and the cell it came from.
struct GivenValue {
  FieldPath path = {};
  Value value = {};
  std::size_t column = kNoColumn;  // kNoColumn: from `bawaan`
  std::string text = {};           // of the cell
};

// An element as a row describes it.
struct RowElement {
  const BoundTable* table = nullptr;
  const formats::GridRow* row = nullptr;
  std::string id = {};  // empty until it is known or made
  std::string name = {};
  std::string agency = {};
  const model::Element* existing = nullptr;  // null: it is new
  std::vector<GivenValue> values = {};       // in the order of the columns
  std::vector<std::string> refused = {};     // fields of which a cell was refused

  const model::Kind& kind() const { return *table->map->kind; }
  CellPlace at(std::size_t column = kNoColumn) const {
    return {table->grid->name, row->number, column};
  }
};

// What the stages share.
struct Importing {
  const model::Architecture& architecture;
  const loading::Vocabulary& vocabulary;
  Names& names;
  std::vector<Note>& notes;

  void note(Note::Sort sort, CellPlace at, std::string value, Trouble words) const {
    notes.push_back({sort, std::move(at), std::move(value), std::move(words)});
  }
};

// Finds each table of the map. Trouble: a sheet that the map names is not there, or no headings.
Result<std::vector<BoundTable>> bind_tables(const Importing& importing,
                                            const formats::GridFile& file, const ImportMap& map);

// The field that names the agency whose the element is; empty when the kind has none.
std::string_view owner_key(const model::Kind& kind);

// Why a row describes no element: a title, a sum, a filler, shifted cells; nothing when it does.
std::optional<Note> reason_to_skip(const BoundTable& table, const formats::GridRow& row);

// The rows that describe elements, with id, name and agency as far as the cells say; titles,
// blanks, sums and rows that cannot be read are left out, and said.
std::vector<RowElement> rows_of(const Importing& importing, const BoundTable& table);

// A national application that several agencies list becomes one element of the owner that the map
// names; without one it is refused.
void gather_national(const Importing& importing, std::vector<RowElement>& rows);

// Finds each row's element by id, then by name within its agency, or makes an id for it. Rows that
// describe one element twice are refused but for the first.
void identify(const Importing& importing, std::vector<RowElement>& rows);

// Converts the other cells; refused ones are left out, and said. New elements get the defaults.
void read_values(const Importing& importing, RowElement& row);

// A cell as its rule says: with `nilai` of the map applied.
Converted read_cell(const Importing& importing, const BoundColumn& column,
                    const formats::GridCell& cell, const RowElement& row);

}  // namespace noken::importing
