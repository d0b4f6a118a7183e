#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

inline constexpr double kGrid = 8;  // tables stand on squares of this size

// Tables of any length: as many sheets as it takes, each with the header.
std::vector<WorkerTask> draw_cross_table(const Picture& picture, const TextMetrics& metrics,
                                         Language language);
std::vector<WorkerTask> draw_heat_map(const Picture& picture, const TextMetrics& metrics,
                                      Language language);
std::vector<WorkerTask> draw_road_map(const Picture& picture, const TextMetrics& metrics,
                                      Language language);

// The sheets of pages that are drawn already.
std::vector<WorkerTask> tasks_of(const Picture& picture, std::vector<formats::XmlElement> pages,
                                 const std::vector<LegendItem>& legend, const TextMetrics& metrics,
                                 Language language);

}  // namespace noken::diagram
