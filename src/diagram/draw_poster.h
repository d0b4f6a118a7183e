#pragma once

#include "diagram/draw_bands.h"

namespace noken::diagram {

// Each band one wide card, one below the other, the card of the right side beside them all; what
// joins two cards is an arrow with words in the space between.
Drawn draw_poster(const Graph& graph, const Box& box, const TextMetrics& metrics);

}  // namespace noken::diagram
