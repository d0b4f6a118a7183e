#pragma once

#include <string>

#include "rules/rule.h"

namespace noken::rules::conditions {

// Years as documents write them: 2027 or 2025-2029.
inline std::string written(const model::YearRange& years) {
  const std::string first = std::to_string(years.first);
  return years.first == years.last ? first : first + "-" + std::to_string(years.last);
}

}  // namespace noken::rules::conditions
