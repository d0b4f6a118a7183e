#pragma once

// The parts of a workbook that its sheets refer to.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "formats/grid.h"

namespace noken::formats {

// The parts of the archive, by name.
using XlsxParts = std::unordered_map<std::string, std::string>;

struct XlsxStyles {
  std::vector<bool> is_date = {};  // by number of the cell's style
};

// What the cells of all sheets are read with.
struct XlsxContext {
  std::vector<std::string> strings = {};
  XlsxStyles styles = {};
  bool is_1904 = false;  // days are counted from 1904
};

struct XlsxSheetEntry {
  std::string name = {};
  std::string part = {};
  bool is_hidden = false;
};

// Nothing when the part is no well-formed XML.
std::optional<std::vector<std::string>> read_shared_strings(const std::string& part);
std::optional<XlsxStyles> read_styles(const std::string& part);

// The sheets in the order of the workbook; those that lie outside the file are left out.
std::optional<std::vector<XlsxSheetEntry>> read_sheet_list(const XlsxParts& parts, bool& is_1904);

// The rows and merged ranges of a sheet, added to the grid; false when the part is ill-formed or
// has more than may be read.
bool read_sheet(const std::string& part, const XlsxContext& context, Grid& grid);

// The day that a serial number of Excel stands for, as 2025-12-31; empty when it stands for none.
std::string date_of_serial(std::string_view serial, bool is_1904);

// Whether a number format shows a day or a year.
bool shows_date(std::string_view format);

}  // namespace noken::formats
