#pragma once

#include "model/config.h"

namespace noken::loading {

// What the root says holds in a member too, unless the member says otherwise.
void inherit_settings(model::Config& config, const model::Config& root);

}  // namespace noken::loading
