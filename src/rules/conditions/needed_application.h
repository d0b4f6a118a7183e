#pragma once

#include "model/visit.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether who names an application in this field cannot work without it (APL-008, APL-009).
inline bool needs_application(std::string_view field) {
  static constexpr std::string_view kFields[] = {"bergantung_pada", "dari", "ke", "sumber_utama",
                                                 "kanal_pengaduan"};
  return std::ranges::find(kFields, field) != std::end(kFields);
}

inline bool names(const Element& holder, const Element& element) {
  bool found = false;
  for_each_reference(holder, [&](const model::Field&, const model::Reference& named, Location) {
    found = found || (named.element != nullptr && named.element->number == element.number);
  });
  return found;
}

// Which situation it is when who needs an application finds that it ends: nobody takes its place,
// its successor does, or the holder names that successor already.
inline std::string_view succession_of(const Element& holder, const Application& application) {
  if (!application.successor.is_given()) return "ends";
  const Element* successor = application.successor->element;
  return successor != nullptr && names(holder, *successor) ? "successor_named" : "replaced";
}

inline std::string successor_id(const Application& application) {
  const auto& successor = application.successor;
  return successor.is_given() ? std::string(successor->id) : std::string();
}

}  // namespace noken::rules::conditions
