#pragma once

#include <cstddef>
#include <functional>

namespace noken {

// How many threads a piece of work may use: the environment variable NOKEN_THREADS, else one for
// each processor.
std::size_t most_threads();

// Calls `step` once for each index below `count`, from several threads when there are indexes for
// them. The order is not defined, so results are kept by index. What `step` throws first is thrown
// again here, when all threads have ended.
void for_each_index(std::size_t count, const std::function<void(std::size_t)>& step);

}  // namespace noken
