#pragma once

#include <string>

namespace noken::exchange {

// Which field goes where in ArchiMate and SIA-SPBE: parts of docs/ekspor.md.
std::string archimate_page();
std::string sia_page();

}  // namespace noken::exchange
