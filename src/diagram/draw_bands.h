#pragma once

#include "diagram/arrange.h"

namespace noken::diagram {

// What stands within the frame of a sheet, and how much smaller than life it is.
struct Drawn {
  formats::XmlElement content;
  double scale = 1;
};

// The bands of the graph as columns or layers, each with its name; cards of the right side stand
// in a column of their own beside layers.
Result<Drawn> draw_bands(const Graph& graph, const Box& box, const Engine& engine);

}  // namespace noken::diagram
