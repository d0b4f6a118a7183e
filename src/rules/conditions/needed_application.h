#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether who names an application in this field cannot work without it (APL-008, APL-009).
inline bool needs_application(std::string_view field) {
  static constexpr std::string_view kFields[] = {"bergantung_pada", "dari", "ke", "sumber_utama",
                                                 "kanal_pengaduan"};
  return std::ranges::find(kFields, field) != std::end(kFields);
}

// Which situation it is when who needs an application finds that it ends: nobody takes its place,
// its successor does, or the holder has that successor beside it already.
inline std::string_view succession_of(const State& state, const Element& holder,
                                      const Application& application) {
  if (!application.successor.is_given()) return "ends";
  const Element* successor = application.successor->element;
  const bool is_named =
      successor != nullptr &&
      std::ranges::any_of(state.incoming(*successor), [&](const model::Incoming& incoming) {
        return incoming.holder->number == holder.number;
      });
  return is_named ? "successor_named" : "replaced";
}

inline std::string successor_id(const Application& application) {
  const auto& successor = application.successor;
  return successor.is_given() ? std::string(successor->id) : std::string();
}

}  // namespace noken::rules::conditions
