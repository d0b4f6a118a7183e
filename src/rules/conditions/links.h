#pragma once

#include <filesystem>

#include "rules/rule.h"

namespace noken::rules::conditions {

// Links are https addresses or paths from the root of the repository; other schemes are refused.
inline bool is_address(std::string_view link) {
  constexpr std::string_view kScheme = "https:";
  return link.size() > kScheme.size() &&
         std::ranges::equal(kScheme, link.substr(0, kScheme.size()), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
         });
}

// One text for all ways to write the path of a file: `./a//b` is `a/b`. Addresses stay as they are.
inline std::string same_link(std::string_view link) {
  if (is_address(link)) return std::string(link);
  std::string path(link);
  std::ranges::replace(path, '\\', '/');
  return std::filesystem::path(path).lexically_normal().generic_string();
}

}  // namespace noken::rules::conditions
