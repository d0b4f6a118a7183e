#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_personal(const Dataset& data) {
  return data.personal.is_given() && (*data.personal == "umum" || *data.personal == "spesifik");
}
inline bool is_specific(const Dataset& data) {
  return data.personal.is_given() && *data.personal == "spesifik";
}

// The first specific personal data that the application holds, in its `data` or as its
// `sumber_utama`.
inline const Dataset* specific_data_of(const State& state, const Application& application) {
  for (const auto& item : application.data) {
    const Dataset* data = state.find<Dataset>(item.value);
    if (data != nullptr && is_specific(*data)) return data;
  }
  for (const model::Incoming& incoming : state.incoming(application)) {
    if (incoming.holder->kind != model::KindId::dataset ||
        std::string_view(incoming.field->key) != "sumber_utama")
      continue;
    const auto& data = static_cast<const Dataset&>(*incoming.holder);
    if (is_specific(data)) return &data;
  }
  return nullptr;
}

}  // namespace noken::rules::conditions
