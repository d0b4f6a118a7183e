#pragma once

#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The first personal data that the flow carries.
inline const Dataset* personal_data_of(const State& state, const Flow& flow) {
  for (const auto& item : flow.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    if (data != nullptr && is_personal(*data)) return data;
  }
  return nullptr;
}

inline bool is_by_hand(const Flow& flow) {
  return flow.mechanism.is_given() && *flow.mechanism == "manual";
}

// Whether `enkripsi` says no, or says nothing.
inline bool is_unencrypted(const Flow& flow) {
  return flow.encrypted.is_missing() || (flow.encrypted.is_given() && !*flow.encrypted);
}

// Personal data by hand or without encryption (ALR-002), whatever the life of the flow.
inline bool is_insecure(const State& state, const Flow& flow) {
  return (is_by_hand(flow) || is_unencrypted(flow)) && personal_data_of(state, flow) != nullptr;
}

}  // namespace noken::rules::conditions
