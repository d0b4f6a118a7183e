#pragma once

#include "cli/command.h"
#include "reference/packs.h"

namespace noken::cli {

// The packs that the repository here has chosen, with its own options; outside of one, those of the
// program.
Result<reference::Packs> packs_here(const Call& call);

}  // namespace noken::cli
