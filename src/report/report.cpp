#include "report/report.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::report {

Cell text_cell(std::string text) { return {.text = std::move(text)}; }

Cell number_cell(double value, int decimals, Language language) {
  Cell cell{.text = fmt::format("{:.{}f}", value, decimals), .number = value, .decimals = decimals};
  if (language == Language::indonesian) std::ranges::replace(cell.text, '.', ',');
  return cell;
}

Cell money_cell(double rupiah, Language language) {
  Cell cell{.text = fmt::format("{:.0f}", rupiah), .number = rupiah};
  const char mark = language == Language::indonesian ? '.' : ',';
  const std::size_t sign = cell.text.starts_with('-') ? 1 : 0;
  for (std::size_t at = cell.text.size(); at > sign + 3;) {
    at -= 3;
    cell.text.insert(at, 1, mark);
  }
  return cell;
}

}  // namespace noken::report
