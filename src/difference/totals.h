#pragma once

#include <cstdint>

#include "difference/difference.h"

namespace noken::difference {

// What changed for one agency or pillar: elements, not rows, and the money of its programmes.
struct Total {
  std::string of = {};  // id
  std::size_t added = 0;
  std::size_t changed = 0;  // a new id counts too
  std::size_t removed = 0;
  std::int64_t old_budget = 0;
  std::int64_t new_budget = 0;
};

// By agency and by pillar, those alone where something differs, sorted by id; and all together. An
// element of two pillars counts in both. Proposals and what was put off have no budget.
struct Totals {
  std::vector<Total> agencies = {};
  std::vector<Total> pillars = {};
  Total all = {};
};
Totals totals(const Difference& difference);

}  // namespace noken::difference
