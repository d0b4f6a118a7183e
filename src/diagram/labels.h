#pragma once

#include "diagram/arrange.h"

namespace noken::diagram {

// Where the labels stand: on their own line, where it can be had clear of every card and of the
// labels before them; as near as possible to the middle of the line. Long labels stand where the
// layout kept room for them.
std::vector<Box> place_labels(const MeasuredGraph& measured, const Layout& layout,
                              const TextMetrics& metrics);

}  // namespace noken::diagram
