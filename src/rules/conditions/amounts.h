#pragma once

#include <cstdint>
#include <string>

namespace noken::rules::conditions {

// An amount of money as documents write it: 300_000_000.
inline std::string grouped(std::int64_t amount) {
  std::string text = std::to_string(amount);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, "_");
  return text;
}

}  // namespace noken::rules::conditions
