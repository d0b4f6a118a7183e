#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether a list names nothing, and nothing that was refused could have stood in it.
template <class T>
bool lacks(const model::Listed<T>& list) {
  return list.items.empty() && !list.has_refused_items && list.presence != model::Presence::refused;
}

// Whether the value is one of the words; what was refused may be.
inline bool may_be_one_of(const model::TextValue& value,
                          std::initializer_list<std::string_view> words) {
  if (value.presence == model::Presence::refused) return true;
  return value.is_given() && std::ranges::find(words, *value) != words.end();
}

inline bool says_yes(const model::FlagValue& flag) { return flag.is_given() && *flag; }

// Whether it says no, or says nothing.
inline bool lacks_yes(const model::FlagValue& flag) {
  return flag.is_missing() || (flag.is_given() && !*flag);
}

}  // namespace noken::rules::conditions
