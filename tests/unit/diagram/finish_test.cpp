#include "diagram/finish.h"

#include <doctest/doctest.h>

#include "diagram/short_money.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;

TEST_CASE("a link leads to the line, and nothing in a file name can be more than a name") {
  CHECK(diagram::link_to("opd/dinkes.yaml:12", "") == "opd/dinkes.yaml#L12");
  CHECK(diagram::link_to("opd/dinkes.yaml:12", "../") == "../opd/dinkes.yaml#L12");
  CHECK(diagram::link_to("javascript:alert(1).yaml:3", "") == "javascript%3Aalert%281%29.yaml#L3");
  CHECK(diagram::link_to("a b\"#?.yaml:1", "") == "a%20b%22%23%3F.yaml#L1");
}

TEST_CASE("the dark theme turns paper and ink, and keeps white letters on dark headers") {
  CHECK(diagram::dark_surface("#FFFFFF") == "#0F172A");
  CHECK(diagram::dark_surface("#0F766E") == "#0F766E");
  CHECK(diagram::dark_mark("#FFFFFF") == "#FFFFFF");
  CHECK(diagram::dark_mark("none") == "none");
  // ink: 88 % white over 15, 23, 42
  CHECK(diagram::dark_mark("#0F172A") == "#E2E3E5");
}

TEST_CASE("money is short and rounded, with the decimal comma of Indonesian") {
  CHECK(diagram::short_money(200e6, Language::indonesian) == "200 jt");
  CHECK(diagram::short_money(3'450e6, Language::indonesian) == "3,5 M");
  CHECK(diagram::short_money(3'400e6, Language::english) == "3.4 bn");
  CHECK(diagram::short_money(2e12, Language::indonesian) == "2 T");
  CHECK(diagram::short_money(999'999'999, Language::indonesian) == "1 M");
  CHECK(diagram::short_money(10'000, Language::indonesian) == "< 0,1 jt");
  CHECK(diagram::short_money(0, Language::indonesian) == "0 jt");
}
