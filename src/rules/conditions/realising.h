#pragma once

#include <unordered_set>
#include <vector>

#include "rules/conditions/known.h"
#include "rules/conditions/national.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// What a reference to something that is brought about leads to: the id of the element; of a
// national application as it is used here, that of the national one.
inline std::string_view realised_id(const State& state, const Reference& reference) {
  if (reference.national != nullptr) return reference.national->id;
  const Application* application = state.find<Application>(reference);
  const bool is_national =
      application != nullptr && is_national_here(*application) && !application->national.empty();
  return is_national ? application->national.items.front().value.id : reference.id;
}

// Everything that a programme, adopted or perhaps adopted, has in `mewujudkan`.
struct RealisedIds {
  std::unordered_set<std::string_view> ids;

  explicit RealisedIds(const State& state) {
    for (const Programme& programme : state.all<Programme>()) {
      if (!may_be_adopted(programme)) continue;
      for (const auto& item : programme.realises) ids.insert(realised_id(state, item.value));
    }
  }
};

// The programmes that have the element in `mewujudkan`, adopted or perhaps adopted.
inline std::vector<const Programme*> programmes_realising(const State& state,
                                                          const Element& element) {
  std::vector<const Programme*> programmes;
  for (const model::Incoming& incoming : state.incoming(element)) {
    if (std::string_view(incoming.field->key) != "mewujudkan") continue;
    const auto& programme = static_cast<const Programme&>(*incoming.holder);
    if (may_be_adopted(programme)) programmes.push_back(&programme);
  }
  return programmes;
}

// Whether an agency of the house is, or may be, in `pendukung` of the programme.
inline bool may_be_supported_by(const State& state, const Programme& programme,
                                const Agency& house) {
  if (!is_whole(programme.supporters)) return true;
  return std::ranges::any_of(programme.supporters, [&](const auto& item) {
    const Agency* supporter = state.find<Agency>(item.value);
    return supporter != nullptr && &house_of(state, *supporter) == &house;
  });
}

}  // namespace noken::rules::conditions
