#pragma once

// A table as somebody filled it in: rows and cells with their addresses, nothing interpreted.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace noken::formats {

// No more is read: what people fill in is far smaller, and what is larger is no table.
inline constexpr std::size_t kMostColumns = 1000;
inline constexpr std::size_t kMostCells = 2'000'000;

struct GridCell {
  enum class Type : unsigned char { text, number, date, error };

  std::uint32_t column = 0;  // from 0
  Type type = Type::text;
  bool is_copied = false;  // of a merged range whose value stands in its first cell
  std::string text = {};   // a date as 2025-12-31, a number with a point
};

struct GridRow {
  std::size_t number = 0;            // from 1, as a spreadsheet counts
  std::size_t width = 0;             // cells between separators; 0 where there are none to count
  std::vector<GridCell> cells = {};  // those that are not blank, from left to right

  const GridCell* at(std::size_t column) const;
  std::string_view text(std::size_t column) const;  // empty where nothing stands
};

// A merged range of cells; all numbers count in.
struct MergedRange {
  std::size_t first_row = 0;  // from 1
  std::size_t last_row = 0;
  std::size_t first_column = 0;  // from 0
  std::size_t last_column = 0;
};

struct Grid {
  std::string name = {};
  bool is_hidden = false;
  std::vector<GridRow> rows = {};  // those with a cell that is not blank, from the top
  std::vector<MergedRange> merged = {};
};

struct GridFile {
  std::vector<Grid> sheets = {};
  const char* encoding = "";  // of a text; empty for a spreadsheet
  char separator = '\0';
};

// `A`, `Z`, `AA` …
std::string column_letters(std::size_t column);

// The other way round; kMostColumns when the text names no column that is read.
std::size_t column_of_letters(std::string_view letters);

// Without blanks, line breaks and no-break spaces at both ends.
std::string_view trimmed(std::string_view text);

// Puts the value of each merged range into all its cells that lie in a row that is there.
void spread_merged(Grid& grid);

}  // namespace noken::formats
