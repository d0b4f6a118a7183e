#pragma once

// Colours and sizes of all pictures. Sizes are points of the printed sheet.

#include <string_view>

#include "base/text.h"

namespace noken::diagram {

inline constexpr std::string_view kInk = "#0F172A";
inline constexpr std::string_view kQuiet = "#64748B";
inline constexpr std::string_view kLine = "#CBD5E1";
inline constexpr std::string_view kPaper = "#FFFFFF";
inline constexpr std::string_view kSoftGround = "#F1F5F9";
inline constexpr std::string_view kAlarm = "#D00000";
inline constexpr std::string_view kUnknownSector = "#64748B";
inline constexpr std::string_view kNational = "#1E3A8A";
inline constexpr std::string_view kPartner = "#475569";
inline constexpr std::string_view kFonts = "'Noto Sans', 'DejaVu Sans', sans-serif";

// Behind the label of an edge that carries personal data without encryption.
inline constexpr std::string_view kInsecureSign = " · P!";

// The mechanism of an edge that is a relation, not a flow.
inline constexpr std::string_view kRelation = "hubungan";

inline constexpr double kNameSize = 10;
inline constexpr double kHeaderSize = 11;
inline constexpr double kLabelSize = 10.1;
inline constexpr double kDetailSize = 9.5;
inline constexpr double kTitleSize = 18;
inline constexpr double kLeastSize = 7;  // on the printed sheet

// The gap scale: none, small, middle, large.
inline constexpr std::string_view kGapColours[] = {"#F1F5F9", "#FDE68A", "#F59E0B", "#B45309"};

// How a mechanism is drawn, told apart by colour-blind eyes and by dash.
struct Stroke {
  std::string_view mechanism;
  Text name;
  std::string_view colour;
  std::string_view dash;  // of SVG; empty: solid
  std::string_view dot_style;
};

// The mechanism of a line that gathers several.
inline constexpr std::string_view kSeveralMeans = "*";

inline constexpr Stroke kStrokes[] = {
    {"splp", {"SPLP", "SPLP"}, "#0072B2", "", "solid"},
    {"api", {"API", "API"}, "#007A59", "", "solid"},
    {"berkas", {"berkas", "file"}, "#B87A00", "7 4", "dashed"},
    {"basis_data", {"basis data", "database"}, "#CC3311", "3 3", "dashed"},
    {"manual", {"manual", "by hand"}, "#6B7280", "1.5 3.5", "dotted"},
    {"hubungan", {"hubungan", "relation"}, "#475569", "", "solid"},
    {kSeveralMeans, {"beberapa cara", "several means"}, "#334155", "", "solid"},
    {"", {"cara tidak dicatat", "means not recorded"}, "#475569", "10 3 2 3", "dashed"},
};

constexpr const Stroke& stroke_of(std::string_view mechanism) {
  for (const Stroke& stroke : kStrokes) {
    if (stroke.mechanism == mechanism) return stroke;
  }
  return kStrokes[std::size(kStrokes) - 1];
}

}  // namespace noken::diagram
