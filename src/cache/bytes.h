#pragma once

// Plain data as bytes. What is read may be anything: a reader never looks beyond its end, and says
// afterwards whether everything was there.

#include <cstdint>
#include <string>
#include <string_view>

#include "cache/digest.h"

namespace noken::cache {

void put_number(std::string& bytes, std::uint64_t number);
void put_text(std::string& bytes, std::string_view text);
void put_digest(std::string& bytes, const Digest& digest);

// Once something was missing, all that follows is zero or empty.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number();
  std::uint64_t number_below(std::uint64_t bound);
  bool flag() { return number_below(2) == 1; }
  std::string_view text();
  Digest digest();
  // How many of something follow, each of which takes a byte at least.
  std::size_t count();

  void fail();
  bool failed() const { return failed_; }
  bool is_at_end() const { return rest_.empty() && !failed_; }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace noken::cache
