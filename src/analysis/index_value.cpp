#include "analysis/index_value.h"

#include <cmath>

namespace noken::analysis {

std::int64_t units(double number) {
  constexpr double kMost = 1'000'000;
  const bool is_possible = number > 0 && number < kMost;
  return is_possible ? std::llround(number * static_cast<double>(kUnits)) : 0;
}

void IndexValue::add(std::int64_t indicator_weight, std::int64_t level) {
  sum += indicator_weight * level;
  weight += indicator_weight;
}

// Half a hundredth is a whole number of units, so that what the division drops cannot matter.
std::int64_t hundredths(const IndexValue& value) {
  constexpr std::int64_t kHundredth = kUnits / 100;
  return (value.sum / value.weight + kHundredth / 2) / kHundredth;
}

const reference::Predicate* predicate_of(const reference::IndexScheme& scheme,
                                         const IndexValue& value) {
  const reference::Predicate* best = nullptr;
  for (const reference::Predicate& predicate : scheme.predicates) {
    if (best == nullptr || value.reaches(units(predicate.from))) best = &predicate;
  }
  return best;
}

}  // namespace noken::analysis
