#pragma once

namespace noken {

// For the whole process: when there is no memory left it ends with a sentence and status 2.
void end_without_memory();

}  // namespace noken
