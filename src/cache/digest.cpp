#include "cache/digest.h"

#include <fmt/format.h>
#include <xxhash.h>

#include "cache/bytes.h"

namespace noken::cache {

Digest digest_of(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {.high = hash.high64, .low = hash.low64};
}

std::string hex(const Digest& digest) {
  return fmt::format("{:016x}{:016x}", digest.high, digest.low);
}

Digesting& Digesting::add(std::string_view part) {
  put_text(bytes_, part);
  return *this;
}

Digesting& Digesting::add(std::uint64_t number) {
  put_number(bytes_, number);
  return *this;
}

Digesting& Digesting::add(const Digest& digest) {
  put_digest(bytes_, digest);
  return *this;
}

}  // namespace noken::cache
