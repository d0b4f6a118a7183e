#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace noken::cache {

// 128 bits that tell contents apart. They keep nobody out: whoever may write the cache may write
// what he likes into it.
struct Digest {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  friend auto operator<=>(const Digest&, const Digest&) = default;
};

Digest digest_of(std::string_view bytes);
std::string hex(const Digest& digest);

// A digest of several parts, which are told apart from their neighbours.
class Digesting {
 public:
  Digesting& add(std::string_view part);
  Digesting& add(std::uint64_t number);
  Digesting& add(const Digest& digest);
  Digest digest() const { return digest_of(bytes_); }

 private:
  std::string bytes_;
};

}  // namespace noken::cache
