#pragma once

// A report before it is written: tables of plain cells, in one language. Every format shows the
// same.

#include <optional>
#include <string>
#include <vector>

#include "base/text.h"

namespace noken::report {

struct Cell {
  std::string text = {};              // as shown; may hold line feeds
  std::optional<double> number = {};  // what a spreadsheet keeps in its place
  int decimals = 0;                   // of the number
};

// Filled in by the reader, in spreadsheets alone.
struct Entry {
  std::vector<std::string> options = {};  // what may be chosen; empty: any text
};

struct Column {
  std::string key = {};   // English and stable: the heading of a CSV
  std::string name = {};  // the heading for people
  bool is_whole = false;  // never broken over lines: ids, numbers, dates
  std::optional<Entry> entry = {};
};

struct Table {
  std::string name = {};     // of a sheet: at most 31 letters
  std::string caption = {};  // may be empty
  std::vector<Column> columns = {};
  std::vector<std::vector<Cell>> rows = {};  // as many cells as columns that are no entry
  std::vector<std::string> notes = {};       // formulas, meanings of steps, what was left out
};

struct Report {
  std::string title = {};
  std::vector<std::string> facts = {};  // region, dates
  std::vector<Table> tables = {};       // the first is the main one: a CSV holds it alone
  std::vector<std::string> closing = {};
};

Cell text_cell(std::string text);
// With a decimal comma in Indonesian; no thousands are grouped.
Cell number_cell(double value, int decimals, Language language);
// Rupiah in full, thousands grouped as the language does.
Cell money_cell(double rupiah, Language language);

}  // namespace noken::report
