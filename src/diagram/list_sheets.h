#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// Every row of the picture's cards, in columns, on as many sheets as it takes. A card that is
// longer than its sheet goes on on the next.
std::vector<formats::XmlElement> draw_in_full(const Picture& picture, const TextMetrics& metrics);

}  // namespace noken::diagram
