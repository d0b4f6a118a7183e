#include "cli/history_engine.h"

#include <fmt/format.h>

#include "base/module.h"

namespace noken::cli {

static Trouble cannot_load(const std::string& reason) {
  return {fmt::format("pustaka git tidak dapat dimuat ({}); pasang ulang noken berikut libgit2",
                      reason),
          fmt::format("the git library cannot be loaded ({}); install noken again with libgit2",
                      reason)};
}

static Result<const history::Engine*> load() {
  const auto function = load_module({.file = "noken-history.so",
                                     .variable = "NOKEN_HISTORY",
                                     .symbol = history::kEngineSymbol,
                                     .failure = cannot_load});
  if (!function) return std::unexpected(function.error());
  return reinterpret_cast<history::EngineFunction>(*function)();
}

Result<const history::Engine*> history_engine() {
  static const auto kEngine = load();
  return kEngine;
}

}  // namespace noken::cli
