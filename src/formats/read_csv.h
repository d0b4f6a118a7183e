#pragma once

#include <string_view>

#include "base/result.h"
#include "formats/grid.h"

namespace noken::formats {

// Text with separators as office programs and people write it: the encoding is recognised, and
// whether commas, semicolons or tabs part the cells. A row may have any number of cells. `name` is
// what the trouble calls the file.
Result<GridFile> read_csv(std::string_view bytes, std::string_view name);

}  // namespace noken::formats
