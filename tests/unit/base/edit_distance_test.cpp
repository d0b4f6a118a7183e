#include "base/edit_distance.h"

#include <doctest/doctest.h>

#include <vector>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("edits are counted, swaps as one, case aside") {
  CHECK(edit_distance("opd", "opd", 2) == 0);
  CHECK(edit_distance("aplikasi", "aplikasii", 2) == 1);
  CHECK(edit_distance("Layanan", "layanan", 2) == 0);
  CHECK(edit_distance("laynaan", "layanan", 2) == 1);
  CHECK(edit_distance("data", "infrastruktur", 2) == 3);
}

TEST_CASE("the nearest is the first of those equally near") {
  const std::vector<std::string_view> words = {"web", "mobile", "desktop", "mobila"};
  CHECK(nearest("mobil", words) == "mobile");
  CHECK(nearest("dekstop", words) == "desktop");
  CHECK_FALSE(nearest("loket", words));
}

TEST_CASE("half of a short word changed is another word") {
  const std::vector<std::string_view> words = {"ya", "naik"};
  CHECK_FALSE(nearest("no", words));
  CHECK_FALSE(nearest("xy", words));
  CHECK(nearest("naik", words) == "naik");
}
