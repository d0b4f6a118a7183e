#include "cli/drawing_engine.h"

#include <fmt/format.h>

#include "base/module.h"

namespace noken::cli {

static Trouble cannot_load(const std::string& reason) {
  return {
      fmt::format("pustaka gambar tidak dapat dimuat ({}); pasang ulang noken berikut graphviz, "
                  "librsvg, dan pango",
                  reason),
      fmt::format("the drawing libraries cannot be loaded ({}); install noken again with "
                  "graphviz, librsvg and pango",
                  reason)};
}

static Result<const diagram::Engine*> load() {
  const auto function = load_module({.file = "noken-drawing.so",
                                     .variable = "NOKEN_DRAWING",
                                     .symbol = diagram::kEngineSymbol,
                                     .failure = cannot_load});
  if (!function) return std::unexpected(function.error());
  return reinterpret_cast<diagram::EngineFunction>(*function)();
}

Result<const diagram::Engine*> drawing_engine() {
  static const auto kEngine = load();
  return kEngine;
}

}  // namespace noken::cli
