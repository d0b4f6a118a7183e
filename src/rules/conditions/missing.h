#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// What a map lacks is said at its key; without the map, at the service.
inline Location place_of_map(const Service& service, const model::Record& map) {
  return map.is_given() ? map.key : service.place();
}

// A map that could not be read lacks nothing.
inline bool is_readable(const model::Record& map) {
  return map.presence != model::Presence::refused;
}

// Nothing in the list, and nothing that was refused.
template <class List>
bool is_empty_list(const List& list) {
  return list.presence != model::Presence::refused && !list.has_refused_items && list.empty();
}

}  // namespace noken::rules::conditions
