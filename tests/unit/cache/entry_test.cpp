#include "cache/entry.h"

#include <doctest/doctest.h>

#include "cache/bytes.h"

using namespace noken::cache;  // NOLINT(google-build-using-namespace): a test reads like the header

static std::string usual_bytes() {
  std::string bytes;
  put_number(bytes, 0);
  put_number(bytes, 300);
  put_number(bytes, ~std::uint64_t{0});
  put_text(bytes, "Distrik Mimika Baru");
  put_text(bytes, "");
  put_digest(bytes, {.high = 0x0102030405060708, .low = 0xFFFFFFFFFFFFFFFE});
  put_number(bytes, 1);
  return bytes;
}

TEST_CASE("what is put is read in the same order") {
  const std::string bytes = usual_bytes();
  Reader reader(bytes);
  CHECK(reader.number() == 0);
  CHECK(reader.number() == 300);
  CHECK(reader.number() == ~std::uint64_t{0});
  CHECK(reader.text() == "Distrik Mimika Baru");
  CHECK(reader.text().empty());
  CHECK(reader.digest() == Digest{.high = 0x0102030405060708, .low = 0xFFFFFFFFFFFFFFFE});
  CHECK(reader.flag());
  CHECK(reader.is_at_end());
}

TEST_CASE("a reader whose bytes end too soon says so, and gives nothing after that") {
  const std::string bytes = usual_bytes();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    Reader reader(std::string_view(bytes).substr(0, size));
    for (int i = 0; i < 3; ++i) reader.number();
    for (int i = 0; i < 2; ++i) reader.text();
    reader.digest();
    reader.flag();
    CHECK(reader.failed());
    CHECK_FALSE(reader.is_at_end());
    CHECK(reader.text().empty());
    CHECK(reader.number() == 0);
  }
}

TEST_CASE("a length beyond the end, a number without end and one out of bounds are no crash") {
  std::string huge;
  put_number(huge, ~std::uint64_t{0});
  CHECK(Reader(huge).text().empty());
  CHECK(Reader(huge).count() == 0);
  Reader endless(std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 13));
  endless.number();
  CHECK(endless.failed());
  std::string four;
  put_number(four, 4);
  Reader bound(four);
  CHECK(bound.number_below(4) == 0);
  CHECK(bound.failed());
}

TEST_CASE("an entry is whole under its own key alone") {
  const Digest key = digest_of("kunci");
  const std::string bytes = sealed(key, "isi");
  CHECK(is_whole(key, bytes));
  CHECK(kept_in(bytes) == "isi");
  CHECK_FALSE(is_whole(digest_of("kunci lain"), bytes));
  CHECK_FALSE(is_whole(key, ""));
}

TEST_CASE("an entry that was cut, went on or has one other bit is not whole") {
  const Digest key = digest_of("kunci");
  const std::string bytes = sealed(key, std::string(200, 'x') + "akhir");
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(is_whole(key, std::string_view(bytes).substr(0, size)));
  CHECK_FALSE(is_whole(key, bytes + "y"));
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string other = bytes;
    other[bit / 8] =
        static_cast<char>(static_cast<unsigned char>(other[bit / 8]) ^ (1U << bit % 8));
    CHECK_FALSE(is_whole(key, other));
  }
}

TEST_CASE("parts of a digest are told from their neighbours") {
  CHECK(Digesting().add("ab").add("c").digest() != Digesting().add("a").add("bc").digest());
  CHECK(Digesting().add("").digest() != Digesting().digest());
  CHECK(hex({.high = 0x1, .low = 0xAB}) == "000000000000000100000000000000ab");
}
