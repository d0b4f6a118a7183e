#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// The signs that the graph uses, and no others.
std::vector<LegendItem> graph_legend(const Graph& graph, Language language);

}  // namespace noken::diagram
