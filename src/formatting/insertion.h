#pragma once

// Where something new goes into the text of a document, so that all that is there stays as it is.

#include <optional>
#include <string>
#include <string_view>

#include "document/tree.h"

namespace noken::formatting {

// Where an item goes, and what stands before it.
struct Insertion {
  std::size_t offset = 0;
  std::string margin = "  ";
  bool needs_key = false;
};

// Behind the last item of the kind, below its empty key, or at the end with a key of its own.
// Nothing when the list is laid out in another way.
std::optional<Insertion> find_place(const document::Tree& tree, std::string_view text,
                                    std::string_view key);

// What stands under a key of the document; kNone when it is not there.
std::uint32_t value_of_key(const document::Tree& tree, std::string_view key);

// The start of the next line.
std::size_t end_of_line(std::string_view text, std::size_t at);

// Past the comments that stand deeper than the margin, as they speak of what stands before them.
std::size_t past_comments(std::string_view text, std::size_t at, std::size_t margin);

// With CR LF where the text has it.
std::string with_line_ends_of(std::string_view text, std::string_view added);

}  // namespace noken::formatting
