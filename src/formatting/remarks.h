#pragma once

// Comments and blank lines, and which entry of the document each of them stands with.

#include <string>
#include <string_view>
#include <vector>

#include "document/tree.h"

namespace noken::formatting {

struct Remark {
  std::string text;
  bool after_blank = false;
};

// What stands with one entry: the key of a pair, or an item of a list.
struct Attached {
  std::vector<Remark> before = {};  // on lines of their own, above
  std::string beside = {};          // on its line
  std::vector<Remark> at_end = {};  // behind all that stands inside
  bool after_blank = false;         // its own line
};

struct Remarks {
  std::vector<Attached> of_node;  // by the number of the key or item
  std::vector<Remark> at_end;
};

// A comment that speaks to noken stays with the line it speaks of: it goes above it.
Remarks attach_remarks(const document::Tree& tree, std::string_view text);

// Whether a collection written in brackets has comments inside, so that it cannot stay in them.
bool has_comments(const document::Tree& tree, const document::Node& node);

}  // namespace noken::formatting
