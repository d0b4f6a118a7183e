#pragma once

// The value of an index in whole numbers, so that rounding and limits are exact.

#include <cstdint>

#include "reference/index_scheme.h"

namespace noken::analysis {

inline constexpr std::int64_t kUnits = 10'000;  // in 1 of a weight or of a level

// As a number of units; 0 when no weight or level can be so.
std::int64_t units(double number);

// The sum of weight × level over the sum of the weights.
struct IndexValue {
  std::int64_t sum = 0;
  std::int64_t weight = 0;

  void add(std::int64_t indicator_weight, std::int64_t level);
  bool is_known() const { return weight > 0; }
  // Whether it is that much or more, before any rounding.
  bool reaches(std::int64_t limit) const { return sum >= limit * weight; }
};

// In hundredths, half up. The value is known.
std::int64_t hundredths(const IndexValue& value);

// By the value before rounding; nothing when the index has no predicates.
const reference::Predicate* predicate_of(const reference::IndexScheme& scheme,
                                         const IndexValue& value);

}  // namespace noken::analysis
