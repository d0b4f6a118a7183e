#pragma once

#include <string_view>

#include "document/tree.h"

namespace noken::formatting {

// Whether two documents say the same: the same values under the same keys, the order of keys aside,
// the same items in the same order, the same anchors and aliases, and the same comments. How values
// are quoted and laid out does not count.
bool is_same_document(const document::Tree& a, std::string_view text_a, const document::Tree& b,
                      std::string_view text_b);

}  // namespace noken::formatting
