#pragma once

#include "diagram/labels.h"

namespace noken::diagram {

formats::XmlElement arrow(Point from, Point tip, std::string_view colour);
formats::XmlElement draw_edge(const Edge& edge, const LaidEdge& laid);

// Each on a piece of paper, so that no line crosses the words.
void draw_labels(formats::XmlElement& to, const MeasuredGraph& measured,
                 const std::vector<Box>& boxes);

}  // namespace noken::diagram
