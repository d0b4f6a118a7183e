#include "importing/headings.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/unicode.h"

namespace noken::importing {

using formats::Grid;
using formats::GridRow;
using formats::MergedRange;

// Cells merged downwards take the rows they cover; a name over several columns has one below.
static std::size_t last_row_of(const Grid& grid, std::size_t row) {
  std::size_t last = row;
  bool is_parted = false;
  for (const MergedRange& range : grid.merged) {
    if (range.first_row != row) continue;
    last = std::max(last, range.last_row);
    is_parted = is_parted || (range.last_row == row && range.last_column > range.first_column);
  }
  return is_parted && last == row ? row + 1 : last;
}

// Line breaks within a heading are blanks.
static std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : formats::trimmed(text)) {
    const bool is_gap = static_cast<unsigned char>(c) <= 0x20;
    if (!is_gap) line += c;
    if (is_gap && !line.ends_with(' ')) line += ' ';
  }
  return line;
}

static void add_words(std::string& name, std::string_view text) {
  const std::string words = in_one_line(text);
  if (words.empty() || name == words || name.ends_with(" " + words)) return;
  name += (name.empty() ? "" : " ") + words;
}

Headings headings_at(const Grid& grid, std::size_t row) {
  Headings headings{.first_row = row, .last_row = last_row_of(grid, row)};
  for (const GridRow& each : grid.rows) {
    if (each.number < row || each.number > headings.last_row) continue;
    headings.width = std::max(headings.width, each.width);
    for (const formats::GridCell& cell : each.cells) {
      if (headings.names.size() <= cell.column) headings.names.resize(cell.column + 1);
      add_words(headings.names[cell.column], cell.text);
    }
  }
  return headings;
}

bool numbers_columns(const GridRow& row) {
  std::size_t expected = 0;
  for (const formats::GridCell& cell : row.cells) {
    const std::string plain = normalised(cell.text);
    if (plain.empty() || plain.size() > 3) return false;
    const auto number = static_cast<std::size_t>(std::atoi(plain.c_str()));
    if (number != expected + 1) return false;
    expected = number;
  }
  return expected > 1;
}

bool repeats(const Headings& headings, const GridRow& row) {
  const auto is_heading = [&](const formats::GridCell& cell) {
    if (cell.column >= headings.names.size()) return false;
    const std::string name = normalised(headings.names[cell.column]);
    const std::string text = normalised(cell.text);
    return !text.empty() && (name.starts_with(text) || name.ends_with(text));
  };
  return row.cells.size() > 1 && std::ranges::all_of(row.cells, is_heading);
}

static bool has_word(std::string_view plain, std::string_view word) {
  const std::string padded = " " + std::string(plain) + " ";
  return padded.contains(" " + std::string(word) + " ");
}

Personal personal_data_in(std::string_view heading) {
  static constexpr auto kCertain = std::to_array<std::string_view>({"nik",
                                                                    "nip",
                                                                    "no hp",
                                                                    "nomor hp",
                                                                    "hp",
                                                                    "handphone",
                                                                    "telepon",
                                                                    "telp",
                                                                    "no telp",
                                                                    "wa",
                                                                    "no wa",
                                                                    "nomor wa",
                                                                    "email",
                                                                    "e mail",
                                                                    "surel",
                                                                    "password",
                                                                    "kata sandi",
                                                                    "username",
                                                                    "user name",
                                                                    "akun",
                                                                    "rekening",
                                                                    "no rekening",
                                                                    "nama pic",
                                                                    "nama admin",
                                                                    "nama operator",
                                                                    "nama petugas",
                                                                    "nama pengelola",
                                                                    "nama penanggung jawab",
                                                                    "nama pejabat",
                                                                    "alamat rumah",
                                                                    "tanggal lahir",
                                                                    "kontak pic"});
  static constexpr auto kLikely =
      std::to_array<std::string_view>({"pic", "admin", "operator", "penanggung jawab", "kontak",
                                       "narahubung", "contact person", "cp", "pejabat", "petugas"});
  const std::string plain = normalised(heading);
  const auto is_in = [&](std::string_view word) { return has_word(plain, word); };
  if (std::ranges::any_of(kCertain, is_in)) return Personal::certain;
  return std::ranges::any_of(kLikely, is_in) ? Personal::likely : Personal::no;
}

}  // namespace noken::importing
