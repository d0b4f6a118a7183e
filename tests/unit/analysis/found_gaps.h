#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/gap.h"
#include "unit/written_repository.h"

namespace noken::tests {

inline std::vector<analysis::Gap> gaps_of_type(const model::State& state, std::string_view type) {
  return analysis::gaps(state, {analysis::gap_type_named(type)});
}

inline std::vector<std::string> ids_of(const std::vector<analysis::Gap>& gaps) {
  std::vector<std::string> ids;
  for (const analysis::Gap& gap : gaps) ids.push_back(gap.id);
  return ids;
}

inline std::vector<std::string> programmes_of(const analysis::Gap& gap) {
  std::vector<std::string> ids;
  for (const model::Programme* programme : gap.programmes) ids.push_back(programme->handle);
  return ids;
}

// The gap with the id, which is there.
inline const analysis::Gap& gap_with(const std::vector<analysis::Gap>& gaps, std::string_view id) {
  const auto found = std::ranges::find(gaps, id, &analysis::Gap::id);
  REQUIRE_MESSAGE(found != gaps.end(), "no gap ", std::string(id));
  return *found;
}

}  // namespace noken::tests
