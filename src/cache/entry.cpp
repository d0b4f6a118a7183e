#include "cache/entry.h"

#include "cache/bytes.h"

namespace noken::cache {

static constexpr std::string_view kMark = "noken cache 1\n";
static constexpr std::size_t kHead = kMark.size() + 16;

static Digest sum_over(const Digest& key, std::string_view kept) {
  return Digesting().add(key).add(kept.size()).add(digest_of(kept)).digest();
}

std::string sealed(const Digest& key, std::string_view kept) {
  std::string bytes(kMark);
  put_digest(bytes, sum_over(key, kept));
  bytes += kept;
  return bytes;
}

bool is_whole(const Digest& key, std::string_view bytes) {
  if (bytes.size() < kHead || !bytes.starts_with(kMark)) return false;
  Reader sum(bytes.substr(kMark.size(), kHead - kMark.size()));
  return sum.digest() == sum_over(key, kept_in(bytes));
}

std::string_view kept_in(std::string_view bytes) { return bytes.substr(kHead); }

}  // namespace noken::cache
