#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/grid.h"

namespace noken::importing {

// The rows above a table that name its columns.
struct Headings {
  std::size_t first_row = 0;
  std::size_t last_row = 0;
  std::size_t width = 0;                // of the row in a text with separators
  std::vector<std::string> names = {};  // by column; words of merged rows together
};

// The headings that begin at a row; rows merged with it belong to them.
Headings headings_at(const formats::Grid& grid, std::size_t row);

// `(1) (2) (3)` below the headings.
bool numbers_columns(const formats::GridRow& row);

// A row that says the headings again, as on another page of a print.
bool repeats(const Headings& headings, const formats::GridRow& row);

// Whether a column of this name holds data of persons. `likely`: it may also name an office.
enum class Personal : unsigned char { no, likely, certain };
Personal personal_data_in(std::string_view heading);

}  // namespace noken::importing
