#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

std::vector<WorkerTask> draw_matrix(const Picture& picture, const TextMetrics& metrics,
                                    Language language);

}  // namespace noken::diagram
