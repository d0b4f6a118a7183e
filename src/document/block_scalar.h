#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/tree.h"

namespace noken::document {

// A literal (`|`) or folded (`>`) scalar.
struct BlockScalarToken {
  bool has_valid_header = true;
  std::size_t header_end = 0;  // after the indicators
  std::size_t end = 0;         // after the last byte of content
  std::size_t next =
      0;  // a break or the end of the text: the reader goes on with the line after it
  std::size_t bad_blanks = std::string_view::npos;  // a leading blank line deeper than the content
  bool has_tab_line = false;                        // of blanks alone, a tab among them
  Span comment = {};                                // behind the indicators
  bool is_view = false;                             // the value is `view`, else `cooked`
  std::string_view view = {};
  std::string cooked = {};
};

// `indent` is that of the collection around; the content must be indented more.
BlockScalarToken scan_block_scalar(std::string_view text, std::size_t at, int indent);

}  // namespace noken::document
