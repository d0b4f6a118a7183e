#include "formats/form.h"

#include <fmt/format.h>

namespace noken::formats {

std::string column_name(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  return letters;
}

std::string cell_address(std::size_t row, std::size_t column) {
  return fmt::format("{}{}", column_name(column), row + 1);
}

std::string range_address(const std::string& sheet, const CellRange& range) {
  return fmt::format("'{}'!${}${}:${}${}", sheet, column_name(range.first_column),
                     range.first_row + 1, column_name(range.last_column), range.last_row + 1);
}

}  // namespace noken::formats
