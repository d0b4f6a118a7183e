#pragma once

// What every workbook that we export has: sheets as wide as their texts, and a last sheet that says
// what they are.

#include "exchange/export.h"
#include "formats/workbook.h"

namespace noken::exchange {

using SheetRows = std::vector<std::vector<formats::SheetCell>>;

// The first row is the heading.
formats::WorkSheet work_sheet(std::string name, SheetRows rows);

// A cell with the number that the text is; the text itself where it is none that a spreadsheet
// keeps exactly.
formats::SheetCell number_cell(const std::string& text);

// Region and date, what each sheet holds, and what has no place in the workbook.
formats::WorkSheet about_sheet(const ExportInput& input, const std::string& title,
                               const std::vector<LeftOut>& left_out);

// Texts that are longer than a cell.
LeftOut texts_cut(const std::vector<formats::WorkSheet>& sheets);

}  // namespace noken::exchange
