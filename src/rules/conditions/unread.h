#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether bytes that could not be read may hold a whole element, so that "there is none" proves
// nothing.
inline bool may_hold_an_element(const State& state) {
  const model::LeftOut& left_out = state.written().left_out;
  return left_out.everything || !left_out.ids.empty();
}

// Whether what could not be read, or stands in another member, may name the element.
inline bool may_be_named_unread(const State& state, const Element& element) {
  const model::Architecture& written = state.written();
  return !element.id.is_given() || written.left_out.may_name(element.handle) ||
         written.named_abroad.contains(element.handle);
}

// Whether a list may name what is not among its items.
inline bool may_hold_more(const model::ReferenceList& list) {
  return list.has_refused_items || list.presence == model::Presence::refused;
}

// Whether a reference may lead anywhere: it was refused, or its target is in another repository.
inline bool leads_nowhere_known(const model::ReferenceValue& value) {
  if (!value.is_given()) return value.presence == model::Presence::refused;
  return value->element == nullptr && value->national == nullptr;
}

}  // namespace noken::rules::conditions
