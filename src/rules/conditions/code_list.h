#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace noken::rules::conditions {

// Several codes as one argument of a message: `sdm`, `fisik`.
inline std::string code_list(const std::vector<std::string_view>& codes) {
  return fmt::format("`{}`", fmt::join(codes, "`, `"));
}

}  // namespace noken::rules::conditions
