#include "base/module.h"

#include <dlfcn.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "base/files.h"

namespace noken {

namespace fs = std::filesystem;

static std::vector<fs::path> candidates(const Module& module) {
  const char* given = std::getenv(module.variable);
  if (given != nullptr && *given != '\0') return {given};
  std::error_code error;
  const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
  return {folder / module.file, folder.parent_path() / "lib" / "noken" / module.file};
}

Result<void*> load_module(const Module& module) {
  std::string reason;
  for (const fs::path& path : candidates(module)) {
    void* loaded = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (loaded == nullptr) {
      if (reason.empty() || is_there(path.string())) reason = ::dlerror();
      continue;
    }
    void* function = ::dlsym(loaded, module.symbol);
    if (function != nullptr) return function;
    reason = path.string() + " is of another version";
  }
  return std::unexpected(module.failure(reason));
}

}  // namespace noken
