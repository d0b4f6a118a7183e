#include "base/library.h"

#include <fmt/core.h>
#include <utf8proc.h>

namespace noken {

Libraries base_libraries() {
  static constexpr int kMajor = FMT_VERSION / 10000;
  static constexpr int kMinor = FMT_VERSION / 100 % 100;
  return {{"fmt", fmt::format("{}.{}.{}", kMajor, kMinor, FMT_VERSION % 100)},
          {"utf8proc", utf8proc_version()}};
}

}  // namespace noken
