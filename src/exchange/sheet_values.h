#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/element.h"

namespace noken::exchange {

// A value as people type it into a cell, and as it can be read back: `ya` and `tidak`, a decimal
// point, `2025-2029`; several values with `; ` between them (one inside a value is written `\;`),
// values by year or code as `2025=40; 2026=55`. Empty when nothing was given.
std::string sheet_value(const model::Slot& slot);

// A list in one cell, and its items again. Backslashes mean themselves but before a semicolon.
std::string sheet_list(const std::vector<std::string>& items);
std::vector<std::string> items_of_sheet_list(std::string_view text);

}  // namespace noken::exchange
