#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

// What the numbers on the edges stand for, in columns, as many sheets as it takes.
std::vector<formats::XmlElement> draw_keys(const Picture& picture, const std::vector<KeyLine>& key,
                                           const TextMetrics& metrics);

}  // namespace noken::diagram
