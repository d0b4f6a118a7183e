#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"

namespace noken {

using WorkerTask = std::function<Result<std::string>()>;

// Runs the tasks in as many child processes as there are processors and gives their results in the
// order of the tasks. For work that no threads can share: a task sees this process as it was at
// the call, and nothing it changes comes back but its text. A child that dies is trouble of the
// task it was at. With one task or one processor no child is made.
std::vector<Result<std::string>> run_in_processes(const std::vector<WorkerTask>& tasks);

}  // namespace noken
