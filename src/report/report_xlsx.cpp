#include <algorithm>

#include "base/unicode.h"
#include "formats/workbook.h"
#include "report/report_formats.h"

namespace noken::report {

using formats::SheetColumn;
using formats::WorkSheet;

static double width_of(const Table& table, std::size_t column, std::size_t cell) {
  constexpr std::size_t kLeast = 8;
  constexpr std::size_t kMost = 48;
  std::size_t width = display_width(table.columns[column].name) + 3;  // the button of the filter
  if (table.columns[column].entry) return static_cast<double>(std::max<std::size_t>(width, 16));
  for (const auto& row : table.rows) width = std::max(width, display_width(row[cell].text) + 1);
  return static_cast<double>(std::clamp(width, kLeast, kMost));
}

static WorkSheet sheet_of(const Table& table) {
  WorkSheet sheet{.name = table.name};
  auto& heading = sheet.rows.emplace_back();
  std::vector<bool> is_entry;
  std::size_t cell = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    SheetColumn& made = sheet.columns.emplace_back();
    made.width = width_of(table, i, cell);
    made.is_entry = column.entry.has_value();
    if (column.entry) made.options = column.entry->options;
    is_entry.push_back(made.is_entry);
    if (!made.is_entry) ++cell;
    heading.push_back({.text = column.name, .is_heading = true});
  }
  for (const auto& row : table.rows) {
    auto& cells = sheet.rows.emplace_back();
    std::size_t next = 0;
    for (const bool entry : is_entry) {
      if (entry) {
        cells.emplace_back();
      } else {
        const Cell& from = row[next++];
        cells.push_back({.text = from.text, .number = from.number, .decimals = from.decimals});
      }
    }
  }
  return sheet;
}

// What the tables show, with their notes.
static WorkSheet about(const Report& report, Language language) {
  static constexpr Text kName = {"Keterangan", "About"};
  constexpr double kWide = 100;
  WorkSheet sheet{.name = std::string(kName.in(language)), .has_heading = false};
  sheet.columns.push_back({.width = kWide});
  const auto add = [&](const std::string& text, bool is_heading) {
    if (!text.empty()) sheet.rows.push_back({{.text = text, .is_heading = is_heading}});
  };
  add(report.title, true);
  for (const std::string& fact : report.facts) add(fact, false);
  for (const Table& table : report.tables) {
    add(table.caption.empty() ? table.name : table.caption, true);
    for (const std::string& note : table.notes) add(note, false);
  }
  for (const std::string& line : report.closing) add(line, false);
  return sheet;
}

Result<std::string> report_xlsx(const Report& report, Language language) {
  formats::Workbook workbook{.title = report.title};
  for (const Table& table : report.tables) workbook.sheets.push_back(sheet_of(table));
  workbook.sheets.push_back(about(report, language));
  return formats::to_xlsx(workbook);
}

}  // namespace noken::report
