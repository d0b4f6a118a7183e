#include "cache/bytes.h"

#include <algorithm>

namespace noken::cache {

static constexpr unsigned kBitsOfByte = 7;
static constexpr std::uint64_t kMore = 0x80;
static constexpr std::size_t kDigestBytes = 16;

// Seven bits a byte, the lowest first; most numbers take one byte.
void put_number(std::string& bytes, std::uint64_t number) {
  for (; number >= kMore; number >>= kBitsOfByte)
    bytes.push_back(static_cast<char>((number & (kMore - 1)) | kMore));
  bytes.push_back(static_cast<char>(number));
}

void put_text(std::string& bytes, std::string_view text) {
  put_number(bytes, text.size());
  bytes += text;
}

void put_digest(std::string& bytes, const Digest& digest) {
  for (const std::uint64_t half : {digest.high, digest.low}) {
    for (unsigned shift = 0; shift < 64; shift += 8)
      bytes.push_back(static_cast<char>((half >> shift) & 0xFFU));
  }
}

void Reader::fail() {
  failed_ = true;
  rest_ = {};
}

std::uint64_t Reader::number() {
  std::uint64_t number = 0;
  for (unsigned shift = 0; shift < 64; shift += kBitsOfByte) {
    if (rest_.empty()) break;
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    number |= (byte & (kMore - 1)) << shift;
    if (byte < kMore) return number;
  }
  fail();
  return 0;
}

std::uint64_t Reader::number_below(std::uint64_t bound) {
  const std::uint64_t given = number();
  if (given < bound) return given;
  fail();
  return 0;
}

std::string_view Reader::text() {
  const std::uint64_t size = number();
  if (size > rest_.size()) fail();
  const std::string_view text = rest_.substr(0, failed_ ? 0 : size);
  rest_.remove_prefix(text.size());
  return text;
}

Digest Reader::digest() {
  if (rest_.size() < kDigestBytes) fail();
  if (failed_) return {};
  Digest digest;
  for (std::uint64_t* half : {&digest.high, &digest.low}) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
      *half |= std::uint64_t{static_cast<unsigned char>(rest_.front())} << shift;
      rest_.remove_prefix(1);
    }
  }
  return digest;
}

std::size_t Reader::count() {
  const std::uint64_t count = number();
  if (count > rest_.size()) fail();
  return failed_ ? 0 : count;
}

}  // namespace noken::cache
