#pragma once

// The canonical form of a document: keys in the order of the format, two blanks a level, plain
// scalars where they say the same. Comments stay, and so does everything the document says.

#include <string>
#include <string_view>

namespace noken::formatting {

enum class Outcome : unsigned char {
  same,  // it is canonical already
  changed,
  unreadable,  // the document has syntax errors, so nothing can be promised about it
  unproved,    // the canonical text would not say the same, so the document is left as it is
};

struct Canonical {
  Outcome outcome = Outcome::same;
  std::string text = {};  // when changed
};

// `is_settings`: the document is noken.yaml.
Canonical canonical(std::string_view text, bool is_settings);

}  // namespace noken::formatting
