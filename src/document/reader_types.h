#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/tree.h"

namespace noken::document {

// The place where a node is expected.
struct Slot {
  int indent = -1;            // of the block collection around
  bool is_map_value = false;  // a list may stand at `indent` itself
  bool may_open = false;      // a block collection may start on this line
  bool is_anchored = false;
};

// A refused token, and how much goes with it.
struct Refusal {
  const char* message = "";
  Span span = {};
  std::size_t lost_from = 0;  // the token with which the lost value began
  std::string argument = {};
};

// A scalar token whose value is known but which is not yet a node: it may turn out to be a key.
struct Scalar {
  Node node = {};
  std::size_t end = 0;
  bool is_multiline = false;
  std::size_t stray_key = std::string_view::npos;
};

}  // namespace noken::document
