#pragma once

#include <string_view>

#include "document/tree.h"

namespace noken::document {

// Reads, with yaml-cpp, the rare forms of YAML that the own reader leaves alone.
Tree parse_foreign(std::string_view text);

}  // namespace noken::document
