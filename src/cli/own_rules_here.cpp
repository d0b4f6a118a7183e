#include "cli/own_rules_here.h"

#include "repository/repository.h"

namespace noken::cli {

Result<std::vector<own_rules::OwnRule>> own_rules_here(const Call& call) {
  const auto root = repository::find_root(call.directory);
  return own_rules::read_own_rules(root ? *root : std::string());
}

}  // namespace noken::cli
