#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether all of a list could be read: only then does it prove that something is not in it.
template <class List>
bool is_whole(const List& list) {
  return list.presence != model::Presence::refused && !list.has_refused_items;
}

// Whether a list holds nothing and nothing of it was refused.
template <class List>
bool is_empty(const List& list) {
  return is_whole(list) && list.items.empty();
}

// Whether what could not be read, or stands in another member, may name the element.
inline bool may_be_named_unseen(const State& state, const Element& element) {
  const model::Architecture& written = state.written();
  return !element.id.is_given() || written.left_out.may_name(element.handle) ||
         written.named_abroad.contains(element.handle);
}

}  // namespace noken::rules::conditions
