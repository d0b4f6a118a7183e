#pragma once

#include "base/worker_processes.h"
#include "diagram/engine.h"

namespace noken::diagram {

// The first of the picture's graphs that can be read, then in full what it does not name. Nothing
// when the graph itself can be read and names everything.
std::vector<WorkerTask> draw_gathered(const Picture& picture, const Engine& engine,
                                      Language language);

}  // namespace noken::diagram
