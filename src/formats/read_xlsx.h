#pragma once

#include <string_view>

#include "base/result.h"
#include "formats/grid.h"

namespace noken::formats {

// A workbook (XLSX): every sheet, hidden ones too. Formulas count by the value that was saved with
// them; nothing outside the file is opened. Numbers stay as they are written in the file; those
// with a date's format become dates. `name` is what the trouble calls the file.
Result<GridFile> read_xlsx(std::string_view bytes, std::string_view name);

}  // namespace noken::formats
