#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// The graph of the picture on one sheet; where its words would be too small, the first of the
// plainer graphs that says it larger. Trouble when the layout fails or an edge is lost.
Result<std::string> draw_graph_sheet(const Sheet& asked, const Engine& engine,
                                     const std::vector<Graph>& plainer = {});

}  // namespace noken::diagram
