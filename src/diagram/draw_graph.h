#pragma once

#include "diagram/sheet.h"

namespace noken::diagram {

std::vector<WorkerTask> draw_graph(const Picture& picture, const Engine& engine, Language language);

}  // namespace noken::diagram
