#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

std::vector<std::string> draw_matrix(const Picture& picture, const TextMetrics& metrics,
                                     Language language);

}  // namespace noken::diagram
