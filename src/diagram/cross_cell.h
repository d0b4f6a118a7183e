#pragma once

#include "diagram/draw_tables.h"

namespace noken::diagram {

void draw_cross_cell(formats::XmlElement& to, const CrossCell& cell, const Box& box);

// The mechanisms that the table uses, and no others.
std::vector<LegendItem> cross_legend(const CrossTable& table, Language language);

}  // namespace noken::diagram
