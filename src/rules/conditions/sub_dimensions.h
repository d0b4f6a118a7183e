#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "rules/conditions/known.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// An entry of `sub_dimensi` that describes a sub-dimension of the pack.
struct DescribedSubDimension {
  const Pillar* pillar = nullptr;
  const model::SubDimensionEntry* entry = nullptr;
  const reference::SubDimension* sub_dimension = nullptr;
};

// Each sub-dimension once, in the order of files and lines.
inline std::vector<DescribedSubDimension> described_sub_dimensions(const State& state) {
  std::vector<DescribedSubDimension> described;
  std::unordered_set<std::string> seen;
  for (const Pillar& pillar : state.all<Pillar>()) {
    for (const model::SubDimensionEntry& entry : pillar.sub_dimensions) {
      if (!entry.code.is_given()) continue;
      const std::string address = pillar.handle + "." + std::string(*entry.code);
      const auto* sub_dimension = state.packs().find_sub_dimension(address);
      if (sub_dimension == nullptr || !seen.insert(address).second) continue;
      described.push_back({&pillar, &entry, sub_dimension});
    }
  }
  return described;
}

// Whether bytes that were left out speak of the sub-dimension.
inline bool is_left_out(const State& state, const reference::SubDimension& sub_dimension) {
  const model::LeftOut& left_out = state.written().left_out;
  return left_out.may_name(sub_dimension.pillar) && left_out.may_name(sub_dimension.code);
}

// The addresses that several lists name together.
struct NamedAddresses {
  std::unordered_set<std::string_view> names;
  bool may_name_others = false;  // one of the lists could not be read

  bool may_name(std::string_view address) const {
    return may_name_others || names.contains(address);
  }
  void add(const model::TextList& list) {
    may_name_others = may_name_others || !is_whole(list);
    for (const auto& item : list) names.insert(item.value);
  }
};

// The sub-dimensions that the programmes of the period work on.
inline NamedAddresses sub_dimensions_served(const State& state) {
  NamedAddresses named;
  for (const Programme& programme : state.all<Programme>()) {
    if (may_serve_period(state, programme)) named.add(programme.sub_dimensions);
  }
  return named;
}

}  // namespace noken::rules::conditions
