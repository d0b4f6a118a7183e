#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace noken {

// A calendar date that may leave out the day, or the month and the day (format.md, section 2,
// `tanggal`).
struct Date {
  int year = 0;
  int month = 0;  // 1-12, 0 when not given
  int day = 0;    // 1-31, 0 when not given

  friend bool operator==(const Date&, const Date&) = default;
};

// `2025`, `2025-11` or `2025-11-10`, real dates of the years 1000-9999 only.
std::optional<Date> parse_date(std::string_view text);
std::string to_string(const Date& date);

// Days since 1970-01-01. A partial date counts as its first day when something starts or happens,
// and as its last day when it is a limit (format.md, section 3).
using Day = int;
Day first_day(const Date& date);
Day last_day(const Date& date);
Date date_of(Day day);

// The same day of the month `months` later (earlier when negative), or the last day of that month.
Day add_months(Day day, int months);

}  // namespace noken
