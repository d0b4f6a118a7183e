#pragma once

#include "model/visit.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// What shows that an element is not live: `selesai`, else `mulai`, else `status`, else its id
// (RUJ-005).
inline Location life_place(const Element& element) {
  if (element.end.is_given()) return element.end.at;
  if (element.start.is_given()) return element.start.at;
  if (element.status.is_given()) return element.status.at;
  return element.place();
}

inline std::string name_of(const Element& element) {
  return element.name.is_given() ? std::string(*element.name) : element.handle;
}

}  // namespace noken::rules::conditions
