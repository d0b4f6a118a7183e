// A workbook with a sheet for each kind, and one for each list of maps: the files of the CSV folder
// as sheets, with their numbers as numbers.

#include "exchange/sheets.h"
#include "exchange/work_sheets.h"

namespace noken::exchange {

using formats::SheetCell;

static SheetRows rows_of(const Sheet& sheet) {
  SheetRows rows(1);
  for (const std::string& name : sheet.heading)
    rows.front().push_back({.text = name, .is_heading = true});
  for (const auto& row : sheet.rows) {
    auto& cells = rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i)
      cells.push_back(sheet.is_number[i] ? number_cell(row[i]) : SheetCell{.text = row[i]});
  }
  return rows;
}

static Result<Exported> make(const ExportInput& input) {
  static constexpr Text kTitle = {"Isi repositori arsitektur", "Content of the architecture"};
  Exported exported{.elements = input.state.written().elements.size(),
                    .left_out = left_out_of_tables(input)};
  exported.left_out.erase(exported.left_out.begin());
  formats::Workbook workbook{.title = std::string(kTitle.in(input.language))};
  for (const auto& [name, sheet] : sheets_of(input.state))
    workbook.sheets.push_back(work_sheet(name, rows_of(sheet)));
  exported.left_out.push_back(texts_cut(workbook.sheets));
  workbook.sheets.push_back(about_sheet(input, workbook.title, exported.left_out));
  auto bytes = to_xlsx(workbook);
  if (!bytes) return std::unexpected(bytes.error());
  exported.files.push_back({.content = *std::move(bytes)});
  return exported;
}

DEFINE_EXPORT(xlsx) = {
    .name = "xlsx",
    .extension = "xlsx",
    .help = {"buku kerja, satu lembar untuk tiap jenis", "a workbook, one sheet a kind"},
    .is_binary = true,
    .make = make,
};

}  // namespace noken::exchange
