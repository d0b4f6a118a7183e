#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

inline bool is_one_of(const model::TextValue& value,
                      std::initializer_list<std::string_view> words) {
  return value.is_given() && std::ranges::find(words, *value) != words.end();
}
inline bool is_or_may_be(const model::TextValue& value, std::string_view word) {
  return value.presence == model::Presence::refused || (value.is_given() && *value == word);
}

}  // namespace noken::rules::conditions
