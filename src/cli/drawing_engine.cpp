#include "cli/drawing_engine.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace noken::cli {

namespace fs = std::filesystem;

static constexpr const char* kFile = "noken-drawing.so";

static std::vector<fs::path> candidates() {
  if (const char* given = std::getenv("NOKEN_DRAWING")) return {given};
  std::error_code error;
  const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
  return {folder / kFile, folder.parent_path() / "lib" / "noken" / kFile};
}

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
  std::string reason;
  for (const fs::path& path : candidates()) {
    void* module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) {
      if (reason.empty() || fs::exists(path)) reason = ::dlerror();
      continue;
    }
    const auto engine =
        reinterpret_cast<diagram::EngineFunction>(::dlsym(module, diagram::kEngineSymbol));
    if (engine != nullptr) return engine();
    reason = path.string() + " is of another version";
  }
  return std::unexpected(cannot_load(reason));
}

Result<const diagram::Engine*> drawing_engine() {
  static const auto kEngine = load();
  return kEngine;
}

}  // namespace noken::cli
