#pragma once

#include <string_view>

#include "base/text.h"

namespace noken::reference {

// What a mark of the packs says about how sure a row is, as in schemas/packs/README.md; empty for
// an unknown mark.
Text explain_mark(std::string_view mark);

}  // namespace noken::reference
