#pragma once

#include "diagram/svg.h"

namespace noken::diagram {

// The sign of a status, 7 points wide, around its middle.
formats::XmlElement draw_glyph(Glyph glyph, Point middle, std::string_view colour);

}  // namespace noken::diagram
