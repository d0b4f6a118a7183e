#pragma once

// One sheet of the road map: its columns, and the bars with what joins them.

#include "diagram/draw_tables.h"

namespace noken::diagram {

inline constexpr double kRoadNumber = 4 * kGrid;  // widths of the columns
inline constexpr double kRoadNeeds = 8 * kGrid;
inline constexpr double kRoadTotal = 9 * kGrid;
inline constexpr Type kRoadMoney = {.size = 8.5, .is_bold = true};
inline constexpr Type kSmallMoney = {.size = 7};  // in narrow years

// The columns of the table on this paper.
struct RoadGrid {
  const RoadMap& map;
  const TextMetrics& metrics;
  Language language;
  Box box = {};
  double name = 0;
  double year = 0;

  double years_at() const { return box.x + kRoadNumber + name + kRoadNeeds; }
  double at(double moment) const { return years_at() + (moment - map.first) * year; }
  const Type& money() const { return year < 5 * kGrid ? kSmallMoney : kRoadMoney; }
  double right() const { return at(map.last + 1) + kRoadTotal; }
};

// A programme with its texts broken into lines.
struct MeasuredBar {
  const Bar* bar = nullptr;
  std::vector<std::string> name = {};
  std::vector<std::string> second = {};
  double height = 0;
};

// A page while it is filled: grounds and lines first, bars over them.
struct RoadPage {
  formats::XmlElement below = group();
  formats::XmlElement lines = group();
  formats::XmlElement above = group();
  std::map<int, Point> ends = {};  // of each bar here, by its number
  std::map<int, Point> starts = {};
  std::vector<const Bar*> bars = {};
};

RoadGrid grid_of(const RoadMap& map, const Box& box, const TextMetrics& metrics, Language language);
MeasuredBar measure(const RoadGrid& grid, const Bar& bar);

// A programme in a row that begins at `y`.
void draw_bar(RoadPage& page, const RoadGrid& grid, const MeasuredBar& measured,
              std::string_view colour, double y);

// From the end of what comes first, round the bars, to the start of what needs it. Drawn under the
// bars, so that no line crosses a number.
void draw_needs(RoadPage& page);

std::vector<LegendItem> road_legend(const RoadMap& map, Language language);

}  // namespace noken::diagram
