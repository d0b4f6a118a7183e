#include "importing/table_rows.h"

#include <algorithm>

#include "base/unicode.h"
#include "model/elements.h"

namespace noken::importing {

using formats::GridCell;
using formats::GridRow;
using Sort = Note::Sort;

static std::string meaning_of(const BoundColumn& column, std::string_view text) {
  const std::string_view bare = formats::trimmed(text);
  for (const auto& [from, to] : column.rule->values) {
    if (from == bare || (!normalised(from).empty() && normalised(from) == normalised(bare)))
      return to;
  }
  return std::string(bare);
}

// As the row says, else as the element has it: options of other fields depend on it.
static std::string jenis_of(const RowElement& row) {
  for (const GivenValue& given : row.values) {
    if (given.path.text == "jenis") return given.value.items.front();
  }
  const bool is_known = row.existing != nullptr && row.kind().id == model::KindId::infrastructure;
  if (!is_known) return {};
  return std::string(*static_cast<const model::Infrastructure*>(row.existing)->type);
}

Converted read_cell(const Importing& importing, const BoundColumn& column, const GridCell& cell,
                    const RowElement& row) {
  const std::string text = meaning_of(column, cell.text);
  const bool is_as_it_stands = text == formats::trimmed(cell.text);
  const CellReading reading{.path = column.path,
                            .vocabulary = importing.vocabulary,
                            .names = importing.names,
                            .kind = row.kind(),
                            .type = is_as_it_stands ? cell.type : GridCell::Type::text,
                            .jenis = jenis_of(row),
                            .has_month_first = column.has_month_first};
  return convert(reading, text);
}

std::string_view owner_key(const model::Kind& kind) {
  for (const char* key : {"opd", "penanggung_jawab"}) {
    if (model::find_field(kind, key) != nullptr) return key;
  }
  return {};
}

static std::string* identity_slot(RowElement& row, std::string_view path) {
  if (path == "id") return &row.id;
  if (path == "nama") return &row.name;
  return path == owner_key(row.kind()) ? &row.agency : nullptr;
}

// `app-a->app-b`, by which an export calls a flow without an id or a name.
static bool stands_for_flow(const RowElement& row, std::string_view path, const GridCell& cell) {
  const bool is_called = path == "id" || path == "nama";
  return row.kind().id == model::KindId::flow && is_called && cell.text.contains("->");
}

// Whether id, name and agency could be read, as far as they are there.
static bool read_identity(const Importing& importing, RowElement& row) {
  for (const BoundColumn& column : row.table->columns) {
    std::string* const slot = identity_slot(row, column.path.text);
    const GridCell* cell = row.row->at(column.column);
    if (slot == nullptr || cell == nullptr) continue;
    if (stands_for_flow(row, column.path.text, *cell)) continue;
    Converted converted = read_cell(importing, column, *cell, row);
    if (converted.outcome == Converted::Outcome::refused) {
      importing.note(Sort::refused, row.at(column.column), cell->text, std::move(converted.words));
      return false;
    }
    if (converted.outcome == Converted::Outcome::value) *slot = converted.value.items.front();
  }
  if (row.agency.empty()) row.agency = row.table->map->agency;
  return true;
}

std::vector<RowElement> rows_of(const Importing& importing, const BoundTable& table) {
  std::vector<RowElement> rows;
  for (const GridRow& row : table.grid->rows) {
    if (row.number <= table.headings.last_row || numbers_columns(row)) continue;
    if (auto reason = reason_to_skip(table, row)) {
      importing.notes.push_back(*std::move(reason));
      continue;
    }
    RowElement element{.table = &table, .row = &row};
    if (read_identity(importing, element)) rows.push_back(std::move(element));
  }
  return rows;
}

// A field has the first value that is given, and none when one of its cells was refused.
static void add_value(RowElement& row, GivenValue given) {
  const bool is_twice = std::ranges::any_of(
      row.values, [&](const GivenValue& other) { return other.path.text == given.path.text; });
  const bool is_refused = std::ranges::find(row.refused, given.path.text) != row.refused.end();
  if (!is_twice && !is_refused) row.values.push_back(std::move(given));
}

// Whether the cell shows what another field of the element, or of noken.yaml, says.
static bool shows_another(const Importing& importing, const RowElement& row,
                          const BoundColumn& column, const GridCell& cell) {
  const std::string& other = column.rule->instead_of;
  if (other.empty()) return false;
  const bool is_agency = column.path.field->type.type == model::Type::reference;
  const auto path = is_agency ? std::optional(column.path) : find_path(row.kind(), other);
  if (!path) return false;
  const BoundColumn another{.column = column.column, .path = *path, .rule = column.rule};
  const Converted converted = read_cell(importing, another, cell, row);
  if (converted.outcome != Converted::Outcome::value) return false;
  const std::string& value = converted.value.items.front();
  if (other == "noken.wali_data") return value == importing.architecture.config.data_custodian->id;
  return !is_agency || value == row.agency;
}

static void read_column(const Importing& importing, RowElement& row, const BoundColumn& column) {
  const GridCell* cell = row.row->at(column.column);
  if (cell == nullptr || column.path.text == "id") return;
  if (stands_for_flow(row, column.path.text, *cell)) return;
  if (shows_another(importing, row, column, *cell)) return;
  Converted converted = read_cell(importing, column, *cell, row);
  const CellPlace at = row.at(column.column);
  if (converted.outcome == Converted::Outcome::refused) {
    importing.note(Sort::refused, at, cell->text, std::move(converted.words));
    row.refused.push_back(column.path.text);
  }
  if (converted.outcome != Converted::Outcome::value) return;
  if (!converted.words.indonesian.empty())
    importing.note(Sort::remark, at, cell->text, std::move(converted.words));
  const auto path = find_path(row.kind(), converted.path);
  if (!path) return;
  add_value(row, {*path, std::move(converted.value), column.column, cell->text});
}

static void add_default(const Importing& importing, RowElement& row, const std::string& key,
                        const std::string& text) {
  static constexpr Text kWords = {"`bawaan` untuk `{}`: {}", "`bawaan` for `{}`: {}"};
  const bool may_be_national = row.kind().id == model::KindId::application && key == "kelas" &&
                               !importing.names.national(row.name).empty();
  if (may_be_national) return;
  const auto path = find_path(row.kind(), key);
  if (!path) return;
  const ColumnRule none;
  const BoundColumn column{.path = *path, .rule = &none};
  Converted converted = read_cell(importing, column, {.text = text}, row);
  if (converted.outcome == Converted::Outcome::value)
    add_value(row, {*path, std::move(converted.value), kNoColumn, text});
  if (converted.outcome != Converted::Outcome::refused) return;
  const Trouble words{fmt::format(fmt::runtime(kWords.indonesian), key, converted.words.indonesian),
                      fmt::format(fmt::runtime(kWords.english), key, converted.words.english)};
  const CellPlace sheet{.sheet = row.table->grid->name};
  const bool is_said = std::ranges::any_of(importing.notes, [&](const Note& note) {
    return note.value == text && note.words.english == words.english;
  });
  if (!is_said) importing.note(Sort::refused, sheet, text, words);
}

// `jenis` first: the options of other columns depend on it.
void read_values(const Importing& importing, RowElement& row) {
  const auto& columns = row.table->columns;
  for (const BoundColumn& column : columns) {
    if (column.path.text == "jenis") read_column(importing, row, column);
  }
  if (row.existing == nullptr) {
    for (const auto& [key, text] : row.table->map->defaults) {
      if (key == "jenis") add_default(importing, row, key, text);
    }
  }
  for (const BoundColumn& column : columns) {
    if (column.path.text != "jenis") read_column(importing, row, column);
  }
  if (row.existing != nullptr) return;
  for (const auto& [key, text] : row.table->map->defaults) add_default(importing, row, key, text);
}

}  // namespace noken::importing
