#pragma once

#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// Notes which of the files that links of elements name exist: rules never touch the disk.
void find_linked_files(const repository::Folder& folder, model::Architecture& architecture);

}  // namespace noken::loading
