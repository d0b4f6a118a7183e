#pragma once

#include "diagram/draw_bands.h"

namespace noken::diagram {

// What an agency has, band below band; in the middle band its neighbours stand at both sides of its
// applications, and each line leads from row to row.
Drawn draw_agency(const Graph& graph, const Box& box, const TextMetrics& metrics);

}  // namespace noken::diagram
