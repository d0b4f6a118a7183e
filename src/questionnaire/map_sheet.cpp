#include "questionnaire/map_sheet.h"

#include "formats/grid.h"

namespace noken::questionnaire {

using formats::FormRow;

namespace {

struct MapRow {
  std::string sheet = {};
  std::string kind = {};
  std::size_t row = 0;  // from 1; 0: none
  std::string column = {};
  std::string field = {};
  std::string form = {};
};

}  // namespace

static FormRow written(const MapRow& map) {
  FormRow row{.cells = {{.text = map.sheet}, {.text = map.kind}}};
  row.cells.emplace_back();
  if (map.row > 0) row.cells.back().number = static_cast<double>(map.row);
  for (const std::string& text : {map.column, map.field, map.form})
    row.cells.push_back({.text = text});
  return row;
}

formats::FormSheet map_sheet(const Plan& plan) {
  formats::FormSheet sheet{.name = "_noken",
                           .widths = {20, 20, 12, 10, 30, 16},
                           .visibility = formats::Visibility::very_hidden};
  FormRow& heading = sheet.rows.emplace_back();
  for (const char* word : {"lembar", "jenis", "baris_judul", "kolom", "field", "bentuk"})
    heading.cells.push_back({.text = word});
  for (const KindSheet& source : plan.sheets) {
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
      const Column& column = source.columns[i];
      sheet.rows.push_back(written({.sheet = source.name,
                                    .kind = source.kind->key,
                                    .row = kHeadingRow + 1,
                                    .column = formats::column_letters(i),
                                    .field = column.path,
                                    .form = std::string(key_of(column.form))}));
    }
  }
  const CellPlace& date = plan.confirmation;
  sheet.rows.push_back(written({.kind = "_opd", .column = plan.house.head->handle, .field = "id"}));
  sheet.rows.push_back(written({.sheet = date.sheet,
                                .kind = "_konfirmasi",
                                .row = date.row + 1,
                                .column = formats::column_letters(date.column),
                                .field = "dikonfirmasi",
                                .form = "tanggal"}));
  sheet.rows.push_back(written({.kind = "_versi", .column = "1", .field = "versi"}));
  return sheet;
}

}  // namespace noken::questionnaire
