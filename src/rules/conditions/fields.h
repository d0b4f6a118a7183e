#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// `lainnya` and `situs_informasi` are no field that two applications could share (rules.md, "Field
// match").
inline bool can_match(std::string_view field) {
  return field != "lainnya" && field != "situs_informasi";
}

// The first item of `fields` that `others` has too; nothing when they share none.
inline const model::Located<std::string_view>* shared_field(const model::TextList& fields,
                                                            const model::TextList& others) {
  for (const auto& field : fields.items) {
    if (!can_match(field.value)) continue;
    for (const auto& other : others) {
      if (other.value == field.value) return &field;
    }
  }
  return nullptr;
}

// Whether two lists of references have an element in common.
inline bool share_element(const model::ReferenceList& list, const model::ReferenceList& others) {
  return std::ranges::any_of(list, [&](const auto& item) {
    return item.value.element != nullptr && std::ranges::any_of(others, [&](const auto& other) {
             return other.value.element == item.value.element;
           });
  });
}

}  // namespace noken::rules::conditions
