#pragma once

#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// Notes which of the files that links of elements name exist: rules never touch the disk.
void find_linked_files(const repository::Folder& folder, model::Architecture& architecture);

// Why a text is no link that a repository in this folder may hold, as the message of BDG-009 about
// it; empty when it is an address or a path inside.
std::string_view refusal_of_link(const repository::Folder& folder, std::string_view text);

// Whether the links of the elements are links in this folder too.
bool accepts_links(const repository::Folder& folder, const model::Elements& elements);

}  // namespace noken::loading
