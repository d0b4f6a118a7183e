#pragma once

// Spreadsheets (XLSX). Same input, same bytes: no clock, no name of a user or a machine.

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace noken::formats {

// A text is kept as text whatever it begins with: no cell becomes a formula.
struct SheetCell {
  std::string text = {};
  std::optional<double> number = {};  // is kept in place of the text
  int decimals = 0;
  bool is_heading = false;
};

struct SheetColumn {
  double width = 12;                      // in letters of the standard font
  std::vector<std::string> options = {};  // what a cell below the heading may hold; empty: anything
  bool is_entry = false;                  // to be filled in: coloured
};

struct WorkSheet {
  std::string name = {};  // letters that a sheet may not have in its name are replaced
  std::vector<SheetColumn> columns = {};
  std::vector<std::vector<SheetCell>> rows = {};
  // The first row is a heading: it stays in sight, can be filtered, and is printed on each page.
  bool has_heading = true;
};

struct Workbook {
  std::string title = {};
  std::vector<WorkSheet> sheets = {};
};

// The bytes of the file. Trouble when there is no room to write it.
Result<std::string> to_xlsx(const Workbook& workbook);

}  // namespace noken::formats
