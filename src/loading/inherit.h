#pragma once

#include "model/config.h"
#include "repository/folder.h"

namespace noken::loading {

// What the root says holds in a member too, unless the member says otherwise.
void inherit_settings(model::Config& config, const model::Config& root);

// The folder of a member's root: in the same snapshot, when the member lies in one.
repository::Folder root_beside(const repository::Folder& member, const std::string& path);

}  // namespace noken::loading
