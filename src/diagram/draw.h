#pragma once

#include <string>
#include <vector>

#include "diagram/engine.h"
#include "diagram/svg.h"

namespace noken::diagram {

// The picture as SVG, one text a sheet. Trouble when the layout fails or an edge is lost.
Result<std::vector<std::string>> draw_svg(const Picture& picture, const Engine& engine,
                                          Language language);

// The graph as DOT, with the same nodes and edges. A matrix has no DOT.
Result<std::string> draw_dot(const Picture& picture);

}  // namespace noken::diagram
