#include "cache/libraries.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace noken::cache {

Libraries libraries() {
  const unsigned number = ::XXH_versionNumber();
  return {{"xxHash", fmt::format("{}.{}.{}", number / 10000, number / 100 % 100, number % 100)}};
}

}  // namespace noken::cache
