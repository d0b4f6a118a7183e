#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/plain.h"
#include "document/tree.h"

namespace noken::document {

enum class QuoteState : std::uint8_t { closed, unclosed, bad_escape };

// A scalar in single or double quotes. `cooked` holds its value when that is not simply the bytes
// between them.
struct QuotedToken {
  QuoteState state = QuoteState::closed;
  std::size_t end = 0;  // after the closing quote
  bool is_multiline = false;
  bool is_cooked = false;
  std::string cooked = {};
  Span escape = {};  // the escape that means nothing
};

QuotedToken scan_quoted(std::string_view text, std::size_t at, Surroundings where);

// Offset after the quote that closes the one at `at` on the same line, or npos.
std::size_t closing_quote_on_line(std::string_view text, std::size_t at);

}  // namespace noken::document
