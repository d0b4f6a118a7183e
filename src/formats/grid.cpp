#include "formats/grid.h"

#include <algorithm>

namespace noken::formats {

const GridCell* GridRow::at(std::size_t column) const {
  const auto found = std::ranges::lower_bound(cells, column, {}, &GridCell::column);
  return found == cells.end() || found->column != column ? nullptr : &*found;
}

std::string_view GridRow::text(std::size_t column) const {
  const GridCell* cell = at(column);
  return cell == nullptr ? std::string_view() : std::string_view(cell->text);
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters;
}

std::size_t column_of_letters(std::string_view letters) {
  std::size_t number = 0;
  for (const char c : letters) {
    const bool is_letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (!is_letter || number > kMostColumns) return kMostColumns;
    number = number * 26 + static_cast<std::size_t>((c | 0x20) - 'a') + 1;
  }
  return number == 0 ? kMostColumns : std::min(number - 1, kMostColumns);
}

std::string_view trimmed(std::string_view text) {
  static constexpr std::string_view kBlanks = " \t\r\n\v\f";
  static constexpr std::string_view kNoBreak = "\xC2\xA0";
  while (!text.empty()) {
    const std::size_t before = text.size();
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    while (text.starts_with(kNoBreak)) text.remove_prefix(2);
    text = text.substr(0, text.find_last_not_of(kBlanks) + 1);
    while (text.ends_with(kNoBreak)) text.remove_suffix(2);
    if (text.size() == before) break;
  }
  return text;
}

static void copy_into(GridRow& row, const GridCell& from, const MergedRange& range) {
  for (std::size_t column = range.first_column; column <= range.last_column; ++column) {
    if (row.at(column) != nullptr || column >= kMostColumns) continue;
    GridCell copy = from;
    copy.column = static_cast<std::uint32_t>(column);
    copy.is_copied = true;
    row.cells.insert(std::ranges::lower_bound(row.cells, column, {}, &GridCell::column),
                     std::move(copy));
  }
}

void spread_merged(Grid& grid) {
  for (const MergedRange& range : grid.merged) {
    auto row = std::ranges::lower_bound(grid.rows, range.first_row, {}, &GridRow::number);
    if (row == grid.rows.end() || row->number != range.first_row) continue;
    const GridCell* first = row->at(range.first_column);
    if (first == nullptr) continue;
    const GridCell value = *first;
    for (; row != grid.rows.end() && row->number <= range.last_row; ++row)
      copy_into(*row, value, range);
  }
}

}  // namespace noken::formats
