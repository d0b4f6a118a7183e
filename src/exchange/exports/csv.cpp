// A folder with a CSV file for each kind, and one for each list of maps.

#include <algorithm>

#include "exchange/export.h"
#include "exchange/sheets.h"
#include "formats/csv.h"

namespace noken::exchange {

// A cell of CSV is one line, since spreadsheets disagree about others.
static std::size_t count_broken_lines(const Sheet& sheet) {
  std::size_t count = 0;
  for (const auto& row : sheet.rows) {
    count += static_cast<std::size_t>(
        std::ranges::count_if(row, [](const std::string& cell) { return cell.contains('\n'); }));
  }
  return count;
}

static std::string csv_text(const Sheet& sheet) {
  std::string text = csv_line(sheet.heading);
  for (const auto& row : sheet.rows) text += csv_line(row);
  return text;
}

static Result<Exported> make(const ExportInput& input) {
  Exported exported{.elements = input.state.written().elements.size(),
                    .left_out = left_out_of_tables(input)};
  exported.left_out.erase(exported.left_out.begin());
  LeftOut lines{
      {"teks yang pindah barisnya menjadi spasi", "texts whose line breaks became blanks"}, 0};
  for (const auto& [name, sheet] : sheets_of(input.state)) {
    lines.count += count_broken_lines(sheet);
    exported.files.push_back({name + ".csv", csv_text(sheet)});
  }
  exported.left_out.push_back(lines);
  return exported;
}

DEFINE_EXPORT(csv) = {
    .name = "csv",
    .help = {"folder CSV, satu berkas untuk tiap jenis", "a folder of CSV, one file a kind"},
    .make = make,
};

}  // namespace noken::exchange
