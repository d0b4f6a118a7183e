#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"

namespace noken {

using WorkerTask = std::function<Result<std::string>()>;

// Makes the tasks of one job. It gives the same tasks whenever and wherever it is called.
using WorkerJob = std::function<std::vector<WorkerTask>()>;

// What the tasks of a job gave, in their order, or the trouble of the first that had any.
using JobResult = Result<std::vector<std::string>>;

// Runs the tasks of all jobs in as many child processes as there are processors and gives the
// results in the order of the jobs. For work that no threads can share: a child sees this process
// as it was at the call, and nothing it changes comes back but its texts. The jobs too are called
// in the children, so that a library that starts threads is never begun before they are made: a
// lock that such a thread holds would be held in the child for ever. A child that dies is trouble
// of the task it was at. With one processor no child is made.
std::vector<JobResult> run_in_processes(const std::vector<WorkerJob>& jobs);

}  // namespace noken
