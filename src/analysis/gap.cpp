#include "analysis/gap.h"

#include <algorithm>

#include "analysis/coverage_gaps.h"
#include "analysis/pillar_gaps.h"

namespace noken::analysis {

struct TypeRow {
  GapType type;
  std::string_view name;
  std::vector<Gap> (*find)(const model::State& state, const Closing& closing);
};

static constexpr TypeRow kTypes[] = {
    {GapType::coverage, "cakupan", coverage_gaps},
    {GapType::pillar, "pilar", pillar_gaps},
};

std::string_view name_of(GapType type) {
  return std::ranges::find(kTypes, type, &TypeRow::type)->name;
}

std::optional<GapType> gap_type_named(std::string_view name) {
  const auto* row = std::ranges::find(kTypes, name, &TypeRow::name);
  if (row == std::end(kTypes)) return std::nullopt;
  return row->type;
}

std::vector<std::string_view> gap_type_names() {
  std::vector<std::string_view> names;
  for (const TypeRow& row : kTypes) names.push_back(row.name);
  return names;
}

std::vector<Gap> gaps(const model::State& state, const std::vector<GapType>& types) {
  const Closing closing(state);
  std::vector<Gap> all;
  for (const TypeRow& row : kTypes) {
    if (std::ranges::find(types, row.type) == types.end()) continue;
    std::ranges::move(row.find(state, closing), std::back_inserter(all));
  }
  std::ranges::sort(all, {}, &Gap::id);
  return all;
}

}  // namespace noken::analysis
