#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace noken {

struct CsvRow {
  std::size_t line = 0;  // 1-based line of the file on which the row begins
  std::vector<std::string> cells;
};

// Where a column stands in a header.
std::optional<std::size_t> column_of(const std::vector<std::string>& header, std::string_view name);

// A table with a header. Every row has as many cells as the header, blank lines are left out.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;

  std::optional<std::size_t> column(std::string_view name) const { return column_of(header, name); }
};

// Reads RFC 4180: quoted cells may hold separators, line ends and doubled quotes. A byte order mark
// is skipped; LF, CRLF and a lone CR end a line. `name` is what the trouble calls the file.
// Spreadsheets set to Indonesian write `;` as the separator.
Result<CsvTable> parse_csv(std::string_view text, std::string_view name, char separator = ',');

// The same row by row, for a table that is not kept: the cells of a row are written over those of
// the last. The text must outlive it.
class CsvReader {
 public:
  static Result<CsvReader> open(std::string_view text, std::string_view name, char separator = ',');

  const std::vector<std::string>& header() const { return header_; }
  Result<bool> read(CsvRow& row);  // false: there is none left

 private:
  CsvReader() = default;

  std::string_view text_;
  std::string_view name_;
  char separator_ = ',';
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::vector<std::string> header_;
};

// One row, with its line feed. Control characters become blanks, and a cell that a spreadsheet
// would take for a formula begins with an apostrophe; a negative number is none.
std::string csv_line(const std::vector<std::string>& cells);

// A cell as it was before such an apostrophe came to it.
std::string_view without_apostrophe(std::string_view cell);

}  // namespace noken
