#pragma once

#include <cstdint>

namespace noken {

inline constexpr std::uint32_t kNoFile = 0xFFFFFFFF;

// A range of bytes in one of the files that were read. Lines and columns are worked out when a
// finding is kept.
struct Location {
  std::uint32_t file = kNoFile;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;

  bool known() const { return file != kNoFile; }
  friend auto operator<=>(const Location&, const Location&) = default;
};

}  // namespace noken
