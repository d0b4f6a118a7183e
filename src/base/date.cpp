#include "base/date.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace noken {

namespace chrono = std::chrono;

static std::optional<int> digits(std::string_view text, std::size_t count) {
  if (text.size() != count) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text[0] == '-')
    return std::nullopt;
  return value;
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  Date date;
  const auto year = digits(text.substr(0, 4), 4);
  if (!year || *year < 1000) return std::nullopt;
  date.year = *year;
  if (text.size() == 4) return date;
  const auto month = digits(text.substr(5, 2), 2);
  if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
  date.month = *month;
  if (text.size() == 7) return date;
  const auto day = digits(text.substr(8, 2), 2);
  if (text[7] != '-' || !day || *day < 1) return std::nullopt;
  date.day = *day;
  const chrono::year_month_day calendar{chrono::year(date.year),
                                        chrono::month(static_cast<unsigned>(date.month)),
                                        chrono::day(static_cast<unsigned>(date.day))};
  if (!calendar.ok()) return std::nullopt;
  return date;
}

std::string to_string(const Date& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

static Day to_day(const chrono::year_month_day& calendar) {
  return static_cast<Day>(chrono::sys_days(calendar).time_since_epoch().count());
}

Day first_day(const Date& date) {
  const auto month = static_cast<unsigned>(date.month == 0 ? 1 : date.month);
  const auto day = static_cast<unsigned>(date.day == 0 ? 1 : date.day);
  return to_day({chrono::year(date.year), chrono::month(month), chrono::day(day)});
}

Day last_day(const Date& date) {
  if (date.day != 0) return first_day(date);
  const auto month = static_cast<unsigned>(date.month == 0 ? 12 : date.month);
  return to_day(chrono::year(date.year) / chrono::month(month) / chrono::last);
}

Date date_of(Day day) {
  const chrono::year_month_day calendar{chrono::sys_days(chrono::days(day))};
  return {static_cast<int>(calendar.year()),
          static_cast<int>(static_cast<unsigned>(calendar.month())),
          static_cast<int>(static_cast<unsigned>(calendar.day()))};
}

Day add_months(Day day, int months) {
  const chrono::year_month_day from{chrono::sys_days(chrono::days(day))};
  const chrono::year_month_day moved = from + chrono::months(months);
  if (moved.ok()) return to_day(moved);
  return to_day(moved.year() / moved.month() / chrono::last);
}

}  // namespace noken
