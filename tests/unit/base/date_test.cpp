#include "base/date.h"

#include <doctest/doctest.h>

using namespace noken;  // NOLINT(google-build-using-namespace): a test reads like the header

TEST_CASE("a date may leave out the day, or the month and the day") {
  CHECK(parse_date("2025") == Date{2025, 0, 0});
  CHECK(parse_date("2025-11") == Date{2025, 11, 0});
  CHECK(parse_date("2025-11-10") == Date{2025, 11, 10});
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
}

TEST_CASE("what the calendar has not is no date") {
  for (const char* text :
       {"", "24", "0999", "2024-02-31", "2023-02-29", "2025-13", "2025-00", "2025-1-1",
        "2025-11-00", "2025/11/10", "10/11/2025", "-025", "2025-11-1x", "２０２５"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a partial date is its first day as a start and its last as a limit") {
  CHECK(to_string(date_of(first_day({2026, 0, 0}))) == "2026-01-01");
  CHECK(to_string(date_of(last_day({2026, 0, 0}))) == "2026-12-31");
  CHECK(to_string(date_of(first_day({2028, 2, 0}))) == "2028-02-01");
  CHECK(to_string(date_of(last_day({2028, 2, 0}))) == "2028-02-29");
  CHECK(last_day({2026, 4, 20}) == first_day({2026, 4, 20}));
  CHECK(first_day({1970, 1, 1}) == 0);
}

TEST_CASE("months are counted by the calendar") {
  const auto moved = [](const Date& date, int months) {
    return to_string(date_of(add_months(first_day(date), months)));
  };
  CHECK(moved({2026, 11, 22}, -12) == "2025-11-22");
  CHECK(moved({2026, 8, 31}, -6) == "2026-02-28");
  CHECK(moved({2026, 1, 31}, 1) == "2026-02-28");
}
