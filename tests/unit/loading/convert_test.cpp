#include "loading/convert.h"

#include <doctest/doctest.h>

using namespace noken::loading;  // NOLINT(google-build-using-namespace): a test reads like the
                                 // header

TEST_CASE("whole numbers may be grouped by underscores alone") {
  CHECK(to_integer("1200") == 1200);
  CHECK(to_integer("1_250_000") == 1250000);
  CHECK(to_integer("-12") == -12);
  for (const char* text : {"", "1.200", "1,200", "12 orang", "1_20", "_100", "100_", "1__000",
                           "1e3", "0x10", "９", "1_2345", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(to_integer(text));
  }
}

TEST_CASE("fractions are written with a comma or a point") {
  CHECK(to_decimal("3,75") == doctest::Approx(3.75));
  CHECK(to_decimal("3.75") == doctest::Approx(3.75));
  CHECK(to_decimal("1_200,5") == doctest::Approx(1200.5));
  CHECK(to_decimal("-0,5") == doctest::Approx(-0.5));
  for (const char* text :
       {"", ",5", "5,", "1.200,5", "1,200.5", "1.2.3", "3,75 %", "nan", "inf", "1e5"}) {
    CAPTURE(text);
    CHECK_FALSE(to_decimal(text));
  }
}

TEST_CASE("one point and three digits may be thousands") {
  CHECK(may_be_thousands("21.693"));
  CHECK(may_be_thousands("1.200"));
  CHECK_FALSE(may_be_thousands("0.125"));
  CHECK_FALSE(may_be_thousands("2169.351"));
  CHECK_FALSE(may_be_thousands("21.69"));
  CHECK_FALSE(may_be_thousands("21,693"));
}

TEST_CASE("a range of years may be written backwards, but not otherwise") {
  CHECK(to_years("2027") == noken::model::YearRange{2027, 2027});
  CHECK(to_years("2029-2026") == noken::model::YearRange{2029, 2026});
  for (const char* text : {"2025 - 2027", "2025-27", "2025–2027", "2025 s.d. 2027", "24"}) {
    CAPTURE(text);
    CHECK_FALSE(to_years(text));
  }
}

TEST_CASE("a date with slashes has two readings, if the calendar has both") {
  const auto both = to_slashed_date("10/11/2025");
  REQUIRE(both);
  CHECK(both->day_first == "2025-11-10");
  CHECK(both->month_first == "2025-10-11");
  CHECK(to_slashed_date("31/12/2025")->month_first.empty());
  CHECK_FALSE(to_slashed_date("99/99/2025"));
  CHECK_FALSE(to_slashed_date("10/11/25"));
}

TEST_CASE("ids are small letters, digits and single dashes") {
  CHECK(is_id("app-simpeg-2"));
  for (const char* text :
       {"", "App", "2app", "app_simpeg", "app--x", "app-", "-app", "app simpeg"}) {
    CAPTURE(text);
    CHECK_FALSE(is_id(text));
  }
  CHECK(suggest_id("OPD_RSUD") == "opd-rsud");
  CHECK(suggest_id("2024 Café!") == "caf");
}

TEST_CASE("placeholders fill a cell and say nothing") {
  for (const char* text :
       {"-", "...", "TBD", "N/A", "NA", "belum diisi.", "Lorem ipsum dolor sit amet", "", "???"}) {
    CAPTURE(text);
    CHECK(is_placeholder(text));
  }
  for (const char* text : {"belum ada", "tidak ada", "Isi di sini hanya sebagian", "nasi"}) {
    CAPTURE(text);
    CHECK_FALSE(is_placeholder(text));
  }
}
