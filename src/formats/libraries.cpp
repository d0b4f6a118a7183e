#include "formats/libraries.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <pugixml.hpp>

namespace noken::formats {

Libraries libraries() {
  static constexpr int kMajor = PUGIXML_VERSION / 1000;
  static constexpr int kMinor = PUGIXML_VERSION / 10 % 100;
  return {{"nlohmann-json", fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR,
                                        NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH)},
          {"pugixml", fmt::format("{}.{}", kMajor, kMinor)}};
}

}  // namespace noken::formats
