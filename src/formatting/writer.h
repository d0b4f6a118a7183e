#pragma once

#include <string>
#include <string_view>

#include "document/tree.h"

namespace noken::formatting {

// The whole document anew. Keys of elements and maps stand in the order of their field tables, but
// not in a file with anchors, where an alias may stand behind its anchor alone.
std::string write_document(const document::Tree& tree, std::string_view source, bool is_settings);

}  // namespace noken::formatting
