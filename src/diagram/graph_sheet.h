#pragma once

#include "diagram/draw_bands.h"
#include "diagram/sheet.h"

namespace noken::diagram {

// The graph of the picture on one sheet; where its words would be too small, the first of the
// plainer graphs that says it larger. Trouble when the layout fails or an edge is lost.
Result<std::string> draw_graph_sheet(const Sheet& asked, const Engine& engine,
                                     const std::vector<Graph>& plainer = {});

// A drawing, the graph that it shows and the paper that it needs: that of the picture, or a larger
// one where the picture may grow.
struct Shown {
  const Graph* graph = nullptr;
  Paper paper = Paper::a3_landscape;
  Result<Drawn> drawn;
};
Shown shown_on_paper(const Picture& picture, const Graph& graph, const Engine& engine,
                     Language language);
// Whether no word of it is smaller than kLeastSize.
bool is_readable(const Drawn& drawn);

}  // namespace noken::diagram
