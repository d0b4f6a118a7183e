#pragma once

#include <cstddef>
#include <string_view>

#include "document/plain.h"
#include "document/tree.h"

namespace noken::document {

// yaml-cpp tells where a node starts, not where its token does nor where it ends. These find out.

// From the start of a node past its tag and anchor.
std::size_t skip_properties(std::string_view text, std::size_t at);

// The end of the tag and anchor at `at`, or `at` when there are none.
std::size_t properties_end(std::string_view text, std::size_t at);

// The anchor among the properties at `at`, `&` included; length 0 when there is none.
Span anchor_at(std::string_view text, std::size_t at);

// Past blanks, breaks and comments.
std::size_t skip_space(std::string_view text, std::size_t at);

struct ScalarToken {
  std::size_t end = 0;
  Style style = Style::plain;
  bool is_unclosed = false;
};

ScalarToken scalar_token(std::string_view text, std::size_t at, Surroundings where);

}  // namespace noken::document
