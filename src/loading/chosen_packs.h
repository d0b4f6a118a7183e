#pragma once

#include <memory>

#include "model/config.h"
#include "reference/packs.h"
#include "repository/folder.h"

namespace noken::loading {

// What `referensi` names: packs of the program, or folders below `folder`.
Result<std::shared_ptr<const reference::Packs>> packs_for(const model::Config& config,
                                                          const repository::Folder& folder);

}  // namespace noken::loading
