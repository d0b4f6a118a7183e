#pragma once

#include <string_view>

namespace noken {

// A sheet as offices buy it, upright, in millimetres.
struct PaperFormat {
  std::string_view name = {};
  double width = 0;
  double height = 0;
};

// F4 is what Indonesian offices call 215 × 330 mm.
inline constexpr PaperFormat kA4 = {"A4", 210, 297};
inline constexpr PaperFormat kF4 = {"F4", 215, 330};
inline constexpr PaperFormat kA3 = {"A3", 297, 420};
inline constexpr PaperFormat kPaperFormats[] = {kA4, kF4, kA3};

}  // namespace noken
