#include "base/long_date.h"

#include <fmt/format.h>

namespace noken {

std::string long_date(const Date& date, Language language) {
  static constexpr Text kMonths[] = {
      {"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"},
      {"April", "April"},     {"Mei", "May"},           {"Juni", "June"},
      {"Juli", "July"},       {"Agustus", "August"},    {"September", "September"},
      {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"}};
  std::string text = fmt::format("{}", date.year);
  if (date.month > 0) {
    const Text& month = kMonths[static_cast<std::size_t>(date.month - 1)];
    text = fmt::format("{} {}", month.in(language), text);
  }
  return date.day > 0 ? fmt::format("{} {}", date.day, text) : text;
}

}  // namespace noken
