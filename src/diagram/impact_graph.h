#pragma once

#include "diagram/hits.h"
#include "diagram/parts.h"

namespace noken::diagram {

// Hops further away share the last column.
inline constexpr std::size_t kLastHop = 5;

std::string name_of(const Dependant& what);

// What is hit, a column a hop: each a card, or gathered as far as it takes to be read. The graph,
// and plainer ones for a small sheet.
void draw_impact(const model::State& state, const ViewRequest& request, const Hits& hits,
                 Picture& picture);

}  // namespace noken::diagram
