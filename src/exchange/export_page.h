#pragma once

#include <string>

namespace noken::exchange {

// docs/ekspor.md: what each export holds, and the tables with their columns, made from the field
// tables.
std::string export_page();

}  // namespace noken::exchange
