#pragma once

#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// Notes which of the files that links of elements name exist: rules never touch the disk.
void find_linked_files(const repository::Folder& folder, model::Architecture& architecture);

// Whether no link of the elements leads out of the folder.
bool keeps_links_inside(const repository::Folder& folder, const model::Elements& elements);

}  // namespace noken::loading
