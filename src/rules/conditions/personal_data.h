#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_personal(const Dataset& data) {
  return data.personal.is_given() && (*data.personal == "umum" || *data.personal == "spesifik");
}
inline bool is_specific(const Dataset& data) {
  return data.personal.is_given() && *data.personal == "spesifik";
}

// The specific personal data that the application holds, in its `data` or as its `sumber_utama`.
inline std::vector<const Dataset*> all_specific_data_of(const State& state,
                                                        const Application& application) {
  std::vector<const Dataset*> found;
  const auto add = [&](const Dataset* data) {
    if (data != nullptr && is_specific(*data) && std::ranges::find(found, data) == found.end())
      found.push_back(data);
  };
  for (const auto& item : application.data) add(state.find<Dataset>(item.value));
  for (const model::Incoming& incoming : state.incoming(application)) {
    if (incoming.holder->kind != model::KindId::dataset ||
        std::string_view(incoming.field->key) != "sumber_utama")
      continue;
    add(static_cast<const Dataset*>(incoming.holder));
  }
  return found;
}

// The first of them.
inline const Dataset* specific_data_of(const State& state, const Application& application) {
  const auto all = all_specific_data_of(state, application);
  return all.empty() ? nullptr : all.front();
}

}  // namespace noken::rules::conditions
