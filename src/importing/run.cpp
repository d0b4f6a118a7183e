#include "importing/run.h"

#include <algorithm>
#include <tuple>

#include "base/date.h"

namespace noken::importing {

using formats::Grid;
using formats::GridFile;

namespace {

// Tables hold pointers into the maps, rows into the tables: both stay where they are.
struct Confirmed {
  TableMap map = {};
  BoundTable table = {};
  formats::GridRow row = {};
};

}  // namespace

static Result<void> check_agency(const model::Architecture& architecture,
                                 const std::string& agency) {
  static constexpr Text kWords = {"perangkat daerah `{}` tidak ada di repositori ini",
                                  "there is no agency `{}` in this repository"};
  const model::Element* found = architecture.find(agency);
  if (agency.empty() || (found != nullptr && found->kind == model::KindId::agency)) return {};
  return std::unexpected(said(kWords, agency));
}

static Result<void> check_agencies(const model::Architecture& architecture, const ImportMap& map) {
  auto checked = check_agency(architecture, map.agency);
  for (const TableMap& table : map.tables) {
    if (checked) checked = check_agency(architecture, table.agency);
    if (checked) checked = check_agency(architecture, table.national_owner);
  }
  return checked;
}

// The date with which an agency confirms its answers becomes a row about the agency.
static std::optional<RowElement> confirmed_row(const Importing& importing, const GridFile& file,
                                               const ImportMap& map,
                                               const Confirmation& confirmation,
                                               Confirmed& holder) {
  const auto grid = std::ranges::find(file.sheets, confirmation.sheet, &Grid::name);
  if (grid == file.sheets.end()) return std::nullopt;
  const auto row = std::ranges::find(grid->rows, confirmation.row, &formats::GridRow::number);
  const formats::GridCell* cell = row == grid->rows.end() ? nullptr : row->at(confirmation.column);
  if (cell == nullptr) return std::nullopt;
  holder.map = {.sheet = grid->name, .kind = &model::kind_of(model::KindId::agency)};
  holder.table = {.map = &holder.map, .grid = &*grid};
  holder.row = *row;
  RowElement element{.table = &holder.table, .row = &holder.row, .id = map.agency};
  element.existing = importing.architecture.find(map.agency);
  if (element.existing == nullptr) return std::nullopt;
  static const ColumnRule kNone;
  const auto path = find_path(*holder.map.kind, "dikonfirmasi");
  if (!path) return std::nullopt;
  const BoundColumn column{.column = confirmation.column, .path = *path, .rule = &kNone};
  Converted converted = read_cell(importing, column, *cell, element);
  if (converted.outcome == Converted::Outcome::refused) {
    importing.note(Note::Sort::refused, element.at(column.column), cell->text,
                   std::move(converted.words));
  }
  if (converted.outcome != Converted::Outcome::value) return std::nullopt;
  element.values.push_back({column.path, std::move(converted.value), column.column, cell->text});
  return element;
}

static std::vector<RowElement> all_rows(const Importing& importing,
                                        const std::vector<BoundTable>& tables,
                                        std::vector<TableCount>& counts) {
  std::vector<RowElement> rows;
  for (const BoundTable& table : tables) {
    std::vector<RowElement> found = rows_of(importing, table);
    counts.push_back({.sheet = table.grid->name,
                      .kind = table.map->kind,
                      .heading_row = table.headings.first_row,
                      .rows = found.size()});
    gather_national(importing, found);
    identify(importing, found);
    std::ranges::move(found, std::back_inserter(rows));
  }
  for (RowElement& row : rows) read_values(importing, row);
  return rows;
}

// Sheets that no table of the map reads; those of a questionnaire are known.
static void note_other_sheets(const Importing& importing, const GridFile& file,
                              const ImportMap& map, const std::vector<BoundTable>& tables) {
  static constexpr Text kWords = {"lembar yang tidak diambil: {}", "sheets that are not taken: {}"};
  std::vector<std::string> names;
  for (const Grid& grid : file.sheets) {
    const bool is_read = std::ranges::find(tables, &grid, &BoundTable::grid) != tables.end();
    if (!is_read && !grid.is_hidden && !grid.rows.empty())
      names.push_back(fmt::format("`{}`", printable(grid.name)));
  }
  if (!names.empty() && map.confirmations.empty())
    importing.note(Note::Sort::remark, {}, {}, said(kWords, fmt::join(names, ", ")));
}

// A remark that many rows bring is said with each; the order is that of the tables.
static void sort_notes(std::vector<Note>& notes) {
  std::ranges::stable_sort(notes, {}, [](const Note& note) {
    return std::tuple(note.sort, note.at.sheet, note.at.row, note.at.column);
  });
}

Result<Imported> run(const model::Architecture& architecture, const GridFile& file,
                     const ImportMap& map, const Wishes& wishes) {
  ImportMap own = map;
  for (TableMap& table : own.tables) {
    if (!wishes.agency.empty()) table.agency = wishes.agency;
  }
  if (auto checked = check_agencies(architecture, own); !checked)
    return std::unexpected(checked.error());
  Imported imported;
  Names names(architecture);
  const loading::Vocabulary vocabulary(*architecture.packs, &architecture.config);
  const Importing importing{architecture, vocabulary, names, imported.notes};
  const auto tables = bind_tables(importing, file, own);
  if (!tables) return std::unexpected(tables.error());
  note_other_sheets(importing, file, own, *tables);
  std::vector<RowElement> rows = all_rows(importing, *tables, imported.tables);
  std::vector<Confirmed> holders(own.confirmations.size());
  for (std::size_t i = 0; i < holders.size(); ++i) {
    if (auto row = confirmed_row(importing, file, own, own.confirmations[i], holders[i]))
      rows.push_back(*std::move(row));
  }
  imported.merged = merge(importing, rows, wishes.prefer);
  sort_notes(imported.notes);
  return imported;
}

std::size_t count(const Imported& imported, Note::Sort sort) {
  return static_cast<std::size_t>(std::ranges::count(imported.notes, sort, &Note::sort));
}

}  // namespace noken::importing
