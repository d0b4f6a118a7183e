#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// The graph of the picture on one sheet; where its words would be too small, the first of the
// plainer graphs that says it larger. Trouble when the layout fails or an edge is lost.
Result<std::string> draw_graph_sheet(const Sheet& asked, const Engine& engine,
                                     const std::vector<Graph>& plainer = {});

// Whether no word of the graph would be smaller than kLeastSize, and on which paper: that of the
// picture, or a larger one.
struct Fit {
  bool is_readable = false;
  Paper paper = Paper::a3_landscape;
};
Fit fit_of(const Picture& picture, const Graph& graph, const Engine& engine, Language language);

}  // namespace noken::diagram
