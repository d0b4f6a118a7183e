#include <fmt/core.h>
#include <git2.h>

#include "base/library.h"

namespace noken::history {

static Libraries libraries() {
  int major = 0;
  int minor = 0;
  int patch = 0;
  git_libgit2_version(&major, &minor, &patch);
  return {{"libgit2", fmt::format("{}.{}.{}", major, minor, patch)}};
}

}  // namespace noken::history

extern "C" __attribute__((visibility("default"))) const noken::Libraries* noken_module_libraries();

const noken::Libraries* noken_module_libraries() {
  static const noken::Libraries kLibraries = noken::history::libraries();
  return &kLibraries;
}
