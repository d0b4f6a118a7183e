#include "analysis/gap.h"

#include <algorithm>

#include "analysis/gap_type.h"

namespace noken::analysis {

static constexpr const GapType* kTypes[] = {
#define NOKEN_GAP_TYPE(name) &name##_gap_type,
#include "analysis_gap_types_list.inc"
#undef NOKEN_GAP_TYPE
};

std::string_view name_of(const GapType& type) { return type.name; }

const GapType* gap_type_named(std::string_view name) {
  const auto* found = std::ranges::find(kTypes, name, &GapType::name);
  return found == std::end(kTypes) ? nullptr : *found;
}

std::vector<std::string_view> gap_type_names() {
  std::vector<std::string_view> names;
  for (const GapType* type : kTypes) names.push_back(type->name);
  std::ranges::sort(names);
  return names;
}

static std::vector<std::string> rules_of(const std::vector<const GapType*>& types) {
  std::vector<std::string> codes;
  for (const GapType* type : types)
    codes.insert(codes.end(), type->rules.begin(), type->rules.end());
  return codes;
}

std::vector<Gap> gaps(const model::State& state, const std::vector<const GapType*>& types) {
  const Closing closing(state);
  const RuleFindings findings(state, rules_of(types));
  const Ground ground{.state = state, .closing = closing, .findings = findings};
  std::vector<Gap> all;
  for (const GapType* type : types) std::ranges::move(type->find(ground), std::back_inserter(all));
  std::ranges::sort(all, {}, &Gap::id);
  return all;
}

}  // namespace noken::analysis
