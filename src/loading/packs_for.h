#pragma once

#include <memory>

#include "base/result.h"
#include "model/architecture.h"
#include "repository/folder.h"

namespace noken::loading {

// The packs that the settings name; folders start from `folder`. Packs that were read already are
// shared: those of the program, and those of the root.
Result<std::shared_ptr<const reference::Packs>> packs_for(const model::Architecture& architecture,
                                                          const repository::Folder& folder);

}  // namespace noken::loading
