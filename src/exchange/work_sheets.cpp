#include "exchange/work_sheets.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/unicode.h"

namespace noken::exchange {

using formats::SheetCell;
using formats::WorkSheet;

static std::size_t width_of(std::string_view text) {
  std::size_t widest = 0;
  while (true) {
    const std::size_t end = text.find('\n');
    widest = std::max(widest, display_width(text.substr(0, end)));
    if (end == std::string_view::npos) return widest;
    text.remove_prefix(end + 1);
  }
}

static double column_width(const SheetRows& rows, std::size_t column) {
  constexpr std::size_t kLeast = 8;
  constexpr std::size_t kMost = 48;
  std::size_t width = width_of(rows.front()[column].text) + 3;  // the button of the filter
  for (const auto& row : rows) {
    if (column < row.size()) width = std::max(width, width_of(row[column].text) + 1);
  }
  return static_cast<double>(std::clamp(width, kLeast, kMost));
}

WorkSheet work_sheet(std::string name, SheetRows rows) {
  WorkSheet sheet{.name = std::move(name), .rows = std::move(rows)};
  for (std::size_t i = 0; i < sheet.rows.front().size(); ++i)
    sheet.columns.push_back({.width = column_width(sheet.rows, i)});
  return sheet;
}

SheetCell number_cell(const std::string& text) {
  constexpr double kLargestExact = 9e15;
  SheetCell cell{.text = text};
  double number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = read.ec == std::errc() && read.ptr == text.data() + text.size();
  if (!is_number || text.empty() || std::abs(number) > kLargestExact) return cell;
  const std::size_t dot = text.find('.');
  cell.number = number;
  if (dot != std::string::npos) cell.decimals = static_cast<int>(text.size() - dot - 1);
  return cell;
}

WorkSheet about_sheet(const ExportInput& input, const std::string& title,
                      const std::vector<LeftOut>& left_out) {
  static constexpr Text kName = {"Keterangan", "About"};
  static constexpr Text kState = {"keadaan pada {}", "the state at {}"};
  static constexpr Text kLeft = {"Tidak punya tempat di sini", "Without a place here"};
  static constexpr Text kNone = {"tidak ada", "nothing"};
  const Language language = input.language;
  WorkSheet sheet{.name = std::string(kName.in(language)), .has_heading = false};
  sheet.columns.push_back({.width = 100});
  const auto add = [&](const std::string& text, bool is_heading) {
    sheet.rows.push_back({SheetCell{.text = text, .is_heading = is_heading}});
  };
  add(title, true);
  const auto& region = input.state.config().region;
  if (region.name.is_given()) add(std::string(*region.name), false);
  add(fmt::format(fmt::runtime(kState.in(language)), to_string(date_of(input.state.day()))), false);
  add(std::string(kLeft.in(language)), true);
  const bool is_whole =
      std::ranges::all_of(left_out, [](const auto& each) { return each.count == 0; });
  if (is_whole) add(std::string(kNone.in(language)), false);
  for (const LeftOut& left : left_out) {
    if (left.count > 0) add(fmt::format("{} {}", left.count, left.what.in(language)), false);
  }
  return sheet;
}

LeftOut texts_cut(const std::vector<WorkSheet>& sheets) {
  constexpr std::size_t kLongest = 32767;
  LeftOut cut{{"teks yang dipotong karena lebih panjang dari 32.767 huruf",
               "texts that were cut since they are longer than 32,767 letters"},
              0};
  for (const WorkSheet& sheet : sheets) {
    for (const auto& row : sheet.rows) {
      cut.count += static_cast<std::size_t>(std::ranges::count_if(
          row, [](const SheetCell& cell) { return count_code_points(cell.text) > kLongest; }));
    }
  }
  return cut;
}

}  // namespace noken::exchange
