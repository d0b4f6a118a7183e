#pragma once

#include "diagram/arrange.h"
#include "diagram/components.h"

namespace noken::diagram {

// How much larger the size may become within the box.
double scale_in(const Box& box, const Size& size);

// Puts the laid out components and the strip of the cards that stand alone together, over several
// widths; what is largest in the box replaces `best`, when it is larger.
void best_packing(const MeasuredGraph& measured, const std::vector<Component>& components,
                  const std::vector<Layout>& parts, const Box& box, Arrangement& best);

}  // namespace noken::diagram
