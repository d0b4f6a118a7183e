#include "cli/command.h"

namespace noken::cli {

std::span<const Command* const> commands() {
  static constexpr const Command* kCommands[] = {
#define NOKEN_COMMAND(name) &name##_command,
#include "cli_commands_list.inc"
#undef NOKEN_COMMAND
  };
  return kCommands;
}

}  // namespace noken::cli
