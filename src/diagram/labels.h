#pragma once

#include "diagram/arrange.h"

namespace noken::diagram {

// The middles of the labels: on their own line, where it can be had clear of every card and of the
// labels before them; as near as possible to the middle of the line.
std::vector<Point> place_labels(const MeasuredGraph& measured, const Layout& layout,
                                const TextMetrics& metrics);

}  // namespace noken::diagram
