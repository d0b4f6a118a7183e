#pragma once

// Which keys a mapping of a document has, and in which order they stand.

#include <string_view>

#include "model/kind.h"

namespace noken::formatting {

struct Meaning {
  enum class Of : unsigned char { nothing, documents, elements, record, change };
  Of of = Of::nothing;
  const model::Kind* kind = nullptr;    // of elements, and of what a change sets
  const model::Table* table = nullptr;  // of a record
};

// Of the whole document.
Meaning meaning_of_document(bool is_settings);

// Of what stands under a key; lists have the meaning of their items.
Meaning meaning_under(const Meaning& meaning, std::string_view key);

// The place of a key; unknown ones stand behind all others, `<<` before.
std::size_t rank_of(const Meaning& meaning, std::string_view key);

}  // namespace noken::formatting
