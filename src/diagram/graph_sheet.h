#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// The graph of the picture on one sheet. Trouble when the layout fails or an edge is lost.
Result<std::string> draw_graph_sheet(const Sheet& sheet, const Engine& engine);

}  // namespace noken::diagram
