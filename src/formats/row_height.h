#pragma once

#include "formats/workbook.h"

namespace noken::formats {

// The height that a row needs to show its texts, in points; 0 when one line is enough. Not every
// program makes a row as high as its text when it opens the file.
double row_height(const std::vector<SheetCell>& cells, const std::vector<SheetColumn>& columns);

}  // namespace noken::formats
