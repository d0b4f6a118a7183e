// Which rows of a table describe no element.

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "importing/table_rows.h"

namespace noken::importing {

using formats::GridCell;
using formats::GridRow;
using Sort = Note::Sort;

static bool is_sum(const GridRow& row) {
  static constexpr auto kWords =
      std::to_array<std::string_view>({"jumlah", "total", "jumlah total", "grand total"});
  const std::string first = normalised(row.cells.front().text);
  return std::ranges::find(kWords, first) != kWords.end();
}

// A title within the table: one text, alone in its row or merged over it.
static bool is_title(const BoundTable& table, const GridRow& row) {
  const std::string& text = row.cells.front().text;
  const bool is_alone = std::ranges::all_of(
      row.cells, [&](const GridCell& cell) { return &cell == row.cells.data() || cell.is_copied; });
  const bool is_one_text =
      std::ranges::all_of(row.cells, [&](const GridCell& cell) { return cell.text == text; });
  return is_alone && is_one_text && table.columns.size() > 1;
}

// The one cell of a row, when it stands in the column of names; nothing when the row has others.
static const BoundColumn* name_alone(const BoundTable& table, const GridRow& row) {
  if (row.cells.size() != 1) return nullptr;
  for (const BoundColumn& column : table.columns) {
    const bool is_it = column.path.text == "nama" && column.column == row.cells.front().column;
    if (is_it) return &column;
  }
  return nullptr;
}

// `tidak ada` as a name makes the row a filler, also of an agency that is named beside it.
static bool is_filler(const BoundTable& table, const GridRow& row) {
  const auto is_placeholder = [&](const BoundColumn& column) {
    const std::string_view text = row.text(column.column);
    return column.path.text == "nama" && !text.empty() && says_nothing(text);
  };
  const bool has_placeholder = std::ranges::any_of(table.columns, is_placeholder);
  const std::string_view owner = owner_key(*table.map->kind);
  return std::ranges::all_of(table.columns, [&](const BoundColumn& column) {
    const bool is_owner = has_placeholder && column.path.text == owner;
    return is_owner || says_nothing(row.text(column.column));
  });
}

// `NIP. 19…` below the name of who signed.
static bool is_about_person(std::string_view text) {
  constexpr std::ptrdiff_t kFewest = 8;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return personal_data_in(text) == Personal::certain &&
         std::ranges::count_if(text, is_digit) >= kFewest;
}

// A lone name may be a title; in a questionnaire, whose columns go by letters, it is an element.
static std::optional<Note> title_note(const BoundTable& table, const GridRow& row) {
  static constexpr Text kTitle = {"judul di dalam tabel; dilewati",
                                  "a title within the table; passed over"};
  static constexpr Text kAlone = {
      "hanya nama; bila ini elemen, isi kolom lain, bila judul, hapus barisnya",
      "only a name; if it is an element, fill in another column, if a title, take the row out"};
  static constexpr Text kPerson = {"berisi data pribadi; dilewati",
                                   "holds personal data; passed over"};
  if (!is_title(table, row)) return std::nullopt;
  const BoundColumn* name = name_alone(table, row);
  if (name != nullptr && name->rule->heading.empty()) return std::nullopt;
  const CellPlace at{table.grid->name, row.number};
  if (is_about_person(row.cells.front().text)) return Note{Sort::remark, at, {}, said(kPerson)};
  return Note{name == nullptr ? Sort::remark : Sort::refused, at, row.cells.front().text,
              said(name == nullptr ? kTitle : kAlone)};
}

// A cell right behind the last heading, where a row reaches that a separator has shifted. Where
// columns go by their letters, what stands beside them is of no concern.
static const GridCell* cell_beyond(const BoundTable& table, const GridRow& row) {
  const std::size_t end = table.headings.names.size();
  const bool goes_by_headings = std::ranges::all_of(
      table.columns, [](const BoundColumn& column) { return column.rule->column == kNoColumn; });
  const GridCell* cell = goes_by_headings ? row.at(end) : nullptr;
  return cell == nullptr || cell->is_copied ? nullptr : cell;
}

// More cells than headings, or fewer.
static std::optional<Note> width_note(const BoundTable& table, const GridRow& row) {
  static constexpr Text kShifted = {
      "{} sel, padahal judulnya {}: sebuah pemisah di dalam teks menggeser selnya; beri teks itu "
      "tanda kutip",
      "{} cells under {} headings: a separator within a text has shifted them; put the text in "
      "quotes"};
  static constexpr Text kShort = {
      "{} sel, padahal judulnya {}: barisnya terputus; satukan dengan sambungannya, atau lengkapi "
      "pemisahnya",
      "{} cells under {} headings: the row is broken off; join it with the rest of it, or complete "
      "its separators"};
  const CellPlace at{table.grid->name, row.number};
  const std::size_t expected = table.headings.width;
  if (row.width == expected) return std::nullopt;
  const Text& words = row.width > expected ? kShifted : kShort;
  return Note{Sort::refused, at, row.cells.front().text, said(words, row.width, expected)};
}

static std::optional<Note> beyond_note(const BoundTable& table, const GridRow& row) {
  static constexpr Text kBeyond = {
      "berisi `{}` di luar judul; bila sel baris ini bergeser, betulkan; bila itu keterangan, beri "
      "kolomnya judul",
      "has `{}` beyond the headings; if the cells of the row have shifted, put them right; if it "
      "is "
      "a remark, give its column a heading"};
  const GridCell* cell = cell_beyond(table, row);
  if (cell == nullptr) return std::nullopt;
  const CellPlace at{table.grid->name, row.number, cell->column};
  return Note{Sort::refused, at, {}, said(kBeyond, shown(cell->text))};
}

std::optional<Note> reason_to_skip(const BoundTable& table, const GridRow& row) {
  static constexpr Text kAgain = {"judul kolom yang diulang; dilewati",
                                  "the headings again; passed over"};
  static constexpr Text kSum = {"baris jumlah; dilewati", "a row of sums; passed over"};
  static constexpr Text kFiller = {"baris pengisi tanpa isi; dilewati",
                                   "a row that only fills; passed over"};
  const CellPlace at{table.grid->name, row.number};
  const std::string value = row.cells.front().text;
  if (auto title = title_note(table, row)) return title;
  if (repeats(table.headings, row)) return Note{Sort::remark, at, value, said(kAgain)};
  if (is_sum(row)) return Note{Sort::remark, at, value, said(kSum)};
  if (auto width = width_note(table, row)) return width;
  if (is_filler(table, row)) return Note{Sort::remark, at, value, said(kFiller)};
  return beyond_note(table, row);
}

}  // namespace noken::importing
