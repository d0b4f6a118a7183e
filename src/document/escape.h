#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace noken::document {

// One escape of a double-quoted scalar. `length` counts its bytes, the backslash included.
struct Escape {
  std::size_t length = 0;
  bool is_valid = false;
  std::string value = {};
};

// The escape whose backslash stands at `at`, unless it is one before a line break.
Escape read_escape(std::string_view text, std::size_t at);

}  // namespace noken::document
