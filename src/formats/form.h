#pragma once

// Spreadsheets that people fill in and send back: what is protected, what may be chosen, what is
// coloured while it is empty. Same input, same bytes.

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace noken::formats {

// Only an answer can be changed in a protected sheet.
enum class Look : unsigned char {
  plain,
  title,
  label,
  note,
  heading,
  question,
  table,
  link,
  fixed,
  answer,
  required,
  advised,
  unneeded,
};

// How a cell shows what is typed into it; a text stays a text whatever it looks like.
enum class Mask : unsigned char { general, text, whole, grouped, date };

// A text is kept as text whatever it begins with: no cell becomes a formula.
struct FormCell {
  std::string text = {};
  std::optional<double> number = {};  // is kept in place of the text
  std::optional<Date> date = {};      // in full, from 1900 on; in place of the text
  Look look = Look::plain;
  Mask mask = Mask::general;
  std::string comment = {};
  std::string target = {};  // `'Sheet'!C7`: where a click leads
};

struct FormRow {
  double height = 0;  // in points; 0: as high as its words need
  std::vector<FormCell> cells = {};
};

// Rows and columns start at 0; the last are part of it.
struct CellRange {
  std::size_t first_row = 0;
  std::size_t first_column = 0;
  std::size_t last_row = 0;
  std::size_t last_column = 0;
};

// `C7`
std::string cell_address(std::size_t row, std::size_t column);
// `'Sheet'!$A$2:$A$9`
std::string range_address(const std::string& sheet, const CellRange& range);

// What the cells of a range may hold.
struct CellCheck {
  CellRange cells = {};
  std::string list = {};  // the range of its choices; empty: numbers or dates
  bool is_date = false;
  double least = 0;
  double most = 0;
  bool is_strict = false;    // anything else is refused; if not, the reader is asked
  std::string message = {};  // at most 255 letters; empty: nothing is said of other words
};

// Cells that take the colour while the formula, written for the first of them, holds.
struct Colouring {
  CellRange cells = {};
  std::string formula = {};
  Look look = Look::required;
};

enum class Visibility : unsigned char { shown, hidden, very_hidden };

struct FormSheet {
  std::string name = {};  // at most 31 letters, none of []:*?/\'; unique
  std::vector<double> widths = {};
  std::vector<FormRow> rows = {};
  std::vector<CellRange> merged = {};  // they show their first cell
  std::vector<CellCheck> checks = {};
  std::vector<Colouring> colourings = {};
  Visibility visibility = Visibility::shown;
  bool is_protected = true;
  bool is_portrait = false;
  std::size_t frozen_rows = 0;  // stay in sight and are printed on each page
  std::size_t frozen_columns = 0;
  bool has_filter = false;  // on the last of the frozen rows
  int pages_wide = 1;       // when printed
};

struct FormBook {
  std::string title = {};
  std::vector<FormSheet> sheets = {};
};

// Letters that a cell can hold.
inline constexpr std::size_t kLongestCell = 32767;

// The bytes of the file. Trouble when there is no room to write it.
Result<std::string> to_xlsx(const FormBook& book);

}  // namespace noken::formats
