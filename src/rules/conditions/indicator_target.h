#pragma once

#include <optional>

#include "rules/rule.h"

namespace noken::rules::conditions {

using YearValue = model::Entry<int, double>;

// The value of a year; nothing when the map has none.
inline const YearValue* value_of_year(const model::DecimalByYear& values, int year) {
  const auto found = std::ranges::find(values.items, year, &YearValue::key);
  return found == values.items.end() ? nullptr : &*found;
}

inline const YearValue* latest_of(const model::DecimalByYear& values) {
  const auto latest = std::ranges::max_element(values.items, {}, &YearValue::key);
  return latest == values.items.end() ? nullptr : &*latest;
}

inline bool is_worse(const Indicator& indicator, double value, double than) {
  if (!indicator.direction.is_given()) return false;
  return *indicator.direction == "naik" ? value < than : value > than;
}

// A result and the target that it misses.
struct Shortfall {
  const YearValue* result = nullptr;
  const YearValue* target = nullptr;
};

// Whether the latest result lies on the wrong side of the target of its year. Equal is enough; what
// was refused may be a later result.
inline std::optional<Shortfall> behind_target(const Indicator& indicator) {
  const YearValue* result = latest_of(indicator.results);
  if (result == nullptr || indicator.results.has_refused_items) return std::nullopt;
  const YearValue* target = value_of_year(indicator.targets, result->key);
  if (target == nullptr || !is_worse(indicator, result->value, target->value)) return std::nullopt;
  return Shortfall{result, target};
}

}  // namespace noken::rules::conditions
