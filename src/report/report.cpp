#include "report/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/grouped.h"

namespace noken::report {

Cell text_cell(std::string text) { return {.text = std::move(text)}; }

Cell number_cell(double value, int decimals, Language language) {
  Cell cell{.text = fmt::format("{:.{}f}", value, decimals), .number = value, .decimals = decimals};
  if (language == Language::indonesian) std::ranges::replace(cell.text, '.', ',');
  return cell;
}

Cell money_cell(double rupiah, Language language) {
  return {.text = grouped(std::round(rupiah), language), .number = rupiah};
}

}  // namespace noken::report
