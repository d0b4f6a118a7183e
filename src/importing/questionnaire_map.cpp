// The map that a questionnaire carries in its hidden sheet `_noken`.

#include <algorithm>
#include <charconv>

#include "importing/guess.h"

namespace noken::importing {

using formats::Grid;
using formats::GridFile;
using formats::GridRow;

namespace {

// The columns of the sheet, by their headings.
struct Columns {
  const GridRow& headings;

  std::string of(const GridRow& row, std::string_view name) const {
    for (const formats::GridCell& cell : headings.cells) {
      if (formats::trimmed(cell.text) == name)
        return std::string(formats::trimmed(row.text(cell.column)));
    }
    return {};
  }
};

}  // namespace

const Grid* questionnaire_sheet(const GridFile& file) {
  const auto found = std::ranges::find(file.sheets, "_noken", &Grid::name);
  return found == file.sheets.end() || found->rows.empty() ? nullptr : &*found;
}

static std::size_t number_in(const std::string& text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

static TableMap& table_for(ImportMap& map, const std::string& sheet, const model::Kind& kind) {
  for (TableMap& table : map.tables) {
    if (table.sheet == sheet && table.kind == &kind) return table;
  }
  return map.tables.emplace_back(TableMap{.sheet = sheet, .kind = &kind});
}

static std::unexpected<Trouble> unknown(const std::string& what) {
  static constexpr Text kWords = {
      "kuesioner ini dibuat oleh noken yang lain (`{}` tidak dikenal); buat ulang dengan `noken "
      "questionnaire`",
      "this questionnaire was made by another noken (`{}` is not known); make it again with "
      "`noken questionnaire`"};
  return std::unexpected(said(kWords, what));
}

static Result<void> add_column(ImportMap& map, const Columns& columns, const GridRow& row) {
  const std::string kind_key = columns.of(row, "jenis");
  const std::string field = columns.of(row, "field");
  const model::Kind* kind = model::find_kind(kind_key);
  if (kind == nullptr) return unknown(kind_key);
  if (!find_path(*kind, field)) return unknown(kind_key + "." + field);
  TableMap& table = table_for(map, columns.of(row, "lembar"), *kind);
  table.heading_row = number_in(columns.of(row, "baris_judul"));
  table.columns.push_back(
      {.column = formats::column_of_letters(columns.of(row, "kolom")), .field = field});
  return {};
}

static Result<void> read_entry(ImportMap& map, const Columns& columns, const GridRow& row) {
  const std::string kind = columns.of(row, "jenis");
  const std::string letters = columns.of(row, "kolom");
  if (kind == "_opd") {
    map.agency = letters;
  } else if (kind == "_konfirmasi") {
    map.confirmations.push_back({.sheet = columns.of(row, "lembar"),
                                 .row = number_in(columns.of(row, "baris_judul")),
                                 .column = formats::column_of_letters(letters)});
  } else if (kind == "_versi") {
    if (letters != "1") return unknown("_versi " + letters);
  } else if (!kind.empty()) {
    return add_column(map, columns, row);
  }
  return {};
}

Result<ImportMap> questionnaire_map(const Grid& sheet) {
  ImportMap map;
  const Columns columns{.headings = sheet.rows.front()};
  for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row) {
    auto read = read_entry(map, columns, *row);
    if (!read) return std::unexpected(read.error());
  }
  for (TableMap& table : map.tables) table.agency = map.agency;
  return map;
}

}  // namespace noken::importing
