#pragma once

#include "cli/command.h"
#include "own_rules/own_rules.h"

namespace noken::cli {

// The rules of the repository of `-C`; none where there is no repository.
Result<std::vector<own_rules::OwnRule>> own_rules_here(const Call& call);

}  // namespace noken::cli
