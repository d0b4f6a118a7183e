#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether the value is one of the words; what was refused is not.
inline bool is_one_of(const model::TextValue& value,
                      std::initializer_list<std::string_view> words) {
  return value.is_given() && std::ranges::find(words, *value) != words.end();
}

}  // namespace noken::rules::conditions
