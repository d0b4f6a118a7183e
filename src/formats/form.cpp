#include "formats/form.h"

#include <fmt/format.h>

#include "formats/grid.h"

namespace noken::formats {

std::string cell_address(std::size_t row, std::size_t column) {
  return fmt::format("{}{}", column_letters(column), row + 1);
}

std::string range_address(const std::string& sheet, const CellRange& range) {
  return fmt::format("'{}'!${}${}:${}${}", sheet, column_letters(range.first_column),
                     range.first_row + 1, column_letters(range.last_column), range.last_row + 1);
}

}  // namespace noken::formats
