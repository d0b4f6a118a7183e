#include "base/grouped.h"

#include <doctest/doctest.h>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("thousands are grouped as the language does") {
  CHECK(grouped(0, Language::indonesian) == "0");
  CHECK(grouped(999, Language::indonesian) == "999");
  CHECK(grouped(4000, Language::indonesian) == "4.000");
  CHECK(grouped(4000, Language::english) == "4,000");
  CHECK(grouped(-400, Language::indonesian) == "-400");
  CHECK(grouped(-1234567.5, Language::indonesian) == "-1.234.567,5");
  CHECK(grouped(1234567.5, Language::english) == "1,234,567.5");
  CHECK(grouped(2e15, Language::indonesian) == "2.000.000.000.000.000");
}
