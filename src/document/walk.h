#pragma once

#include <cstdint>
#include <vector>

#include "document/tree.h"

namespace noken::document {

// A node that is no alias, and the alias that led to it, if one did.
struct Target {
  std::uint32_t node = kNone;
  std::uint32_t alias = kNone;
};

// A pair of a mapping. `value` may still be an alias; `alias` is the one under `<<` through which
// the pair came.
struct Entry {
  std::uint32_t key = kNone;
  std::uint32_t value = kNone;
  std::uint32_t alias = kNone;
};

// The unquoted key `<<`.
bool is_merge_key(const Node& key);

Target resolve(const Tree& tree, std::uint32_t node);

// The pairs of a mapping (or of an alias of one) with merge keys applied: first its own, then those
// of the merged mappings in their order, without keys that came before. The limit on aliases bounds
// the work.
std::vector<Entry> entries(const Tree& tree, std::uint32_t mapping);

// The children of a sequence, or what a merge key names.
std::vector<std::uint32_t> items(const Tree& tree, std::uint32_t sequence);

}  // namespace noken::document
