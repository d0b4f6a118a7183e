#pragma once

#include "rules/rule.h"

namespace noken::rules::conditions {

// Whether who names an application in this field cannot work without it (APL-008, APL-009).
inline bool needs_application(std::string_view field) {
  static constexpr std::string_view kFields[] = {"bergantung_pada", "dari", "ke", "sumber_utama",
                                                 "kanal_pengaduan"};
  return std::ranges::find(kFields, field) != std::end(kFields);
}

}  // namespace noken::rules::conditions
