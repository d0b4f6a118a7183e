#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/tree.h"

namespace noken::formatting {

// A scalar in one line. Plain stays plain; quotes go away where the text cannot be taken for
// anything but text, by this program or another one; else they are double, or single around a text
// with double quotes or backslashes.
std::string in_one_line(const document::Tree& tree, std::string_view source,
                        const document::Node& node);

// A text in one line: plain where it cannot be taken for anything else, else quoted.
std::string written(std::string_view text);

// A scalar that takes several lines: what stands behind the key, and the lines below it without
// their margin. No lines: it stays in one.
struct Block {
  std::string header = {};
  std::vector<std::string> lines = {};
};
Block as_block(std::string_view source, const document::Node& node, std::size_t column);

}  // namespace noken::formatting
