#pragma once

#include "diagram/engine.h"

namespace noken::drawing {

// Places nodes and edges by Graphviz' dot, from left to right. Only sizes go in: what is written in
// a node is no concern of the layout.
Result<diagram::Layout> lay_out(const diagram::LayoutRequest& request);

}  // namespace noken::drawing
