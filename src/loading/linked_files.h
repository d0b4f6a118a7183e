#pragma once

#include "model/architecture.h"

namespace noken::loading {

// Notes which of the files that links of elements name exist: rules never touch the disk.
void find_linked_files(model::Architecture& architecture);

}  // namespace noken::loading
