#include "formats/row_height.h"

#include <algorithm>
#include <cmath>

#include "base/unicode.h"

namespace noken::formats {

// Lines that the text needs in a column of the width.
static double lines_in(std::string_view text, double width) {
  double lines = 0;
  while (true) {
    const std::size_t end = text.find('\n');
    const auto letters = static_cast<double>(display_width(text.substr(0, end)));
    lines += std::max(1.0, std::ceil(letters / width));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

double row_height(const std::vector<SheetCell>& cells, const std::vector<SheetColumn>& columns) {
  constexpr double kLine = 15;
  constexpr double kHighest = 409;
  double lines = 1;
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
    if (!cells[i].number) lines = std::max(lines, lines_in(cells[i].text, columns[i].width));
  }
  return lines > 1 ? std::min(lines * kLine, kHighest) : 0;
}

}  // namespace noken::formats
