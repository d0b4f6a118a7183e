#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/tree.h"

namespace noken::document {

// What keeps the bytes from being UTF-8 text, at the first bad byte.
std::optional<Issue> encoding_issue(std::string_view text);

// Length of a UTF-8 byte order mark at the start of the text.
std::size_t byte_order_mark(std::string_view text);

}  // namespace noken::document
