// Scalars that become numbers, dates and truth values.

#include <fmt/format.h>

#include <algorithm>

#include "loading/convert.h"
#include "loading/read.h"

namespace noken::loading {

using model::Field;
using model::Type;

static Detail about(const Field& field, const Scalar& scalar, std::string_view message) {
  return {.message = message,
          .field = field.key,
          .value = std::string(scalar.text),
          .arguments = {{"field", field.key}, {"value", std::string(scalar.text)}}};
}

std::optional<bool> read_flag(Reading& reading, const Field& field, const Scalar& scalar) {
  const auto value = to_flag(scalar.text);
  if (!value) reading.note(Diagnosis::wrong_type, scalar.at, about(field, scalar, "bad_flag"));
  return value;
}

// BDG-010. Counts and money are never below zero; other bounds stand in the field table.
template <class Number>
static std::optional<Number> in_range(Reading& reading, const Field& field, const Scalar& scalar,
                                      Number value) {
  const bool is_count = field.type.type == Type::integer || field.type.type == Type::rupiah;
  const auto number = static_cast<double>(value);
  const double minimum =
      is_count ? std::max(0.0, field.extras.range.minimum) : field.extras.range.minimum;
  const double maximum = field.extras.range.maximum;
  if (number >= minimum && number <= maximum) return value;
  const bool has_maximum = maximum != std::numeric_limits<double>::infinity();
  const bool is_fixed = minimum == maximum;
  Detail detail = about(field, scalar, is_fixed ? "version" : has_maximum ? "outside" : "below");
  detail.arguments.push_back({"minimum", fmt::format("{}", minimum)});
  detail.arguments.push_back({"maximum", fmt::format("{}", maximum)});
  reading.note(Diagnosis::value_out_of_range, scalar.at, std::move(detail));
  return std::nullopt;
}

static std::optional<std::int64_t> read_year(Reading& reading, const Field& field,
                                             const Scalar& scalar) {
  const auto year = to_year(scalar.text);
  if (!year) reading.note(Diagnosis::impossible_date, scalar.at, about(field, scalar, "year"));
  return year ? std::optional<std::int64_t>(*year) : std::nullopt;
}

std::optional<std::int64_t> read_integer(Reading& reading, const Field& field,
                                         const Scalar& scalar) {
  if (field.type.type == Type::year) return read_year(reading, field, scalar);
  const auto value = to_integer(scalar.text);
  if (value) return in_range(reading, field, scalar, *value);
  const bool is_money = field.type.type == Type::rupiah;
  reading.note(Diagnosis::wrong_type, scalar.at,
               about(field, scalar, is_money ? "bad_rupiah" : "bad_integer"));
  return std::nullopt;
}

std::optional<double> read_decimal(Reading& reading, const Field& field, const Scalar& scalar) {
  const auto value = to_decimal(scalar.text);
  if (!value) {
    reading.note(Diagnosis::wrong_type, scalar.at, about(field, scalar, "bad_decimal"));
    return std::nullopt;
  }
  if (may_be_thousands(scalar.text)) {
    Detail detail = about(field, scalar, "may_be_thousands");
    std::string other(scalar.text);
    std::erase(other, '.');
    detail.arguments.push_back({"other", other});
    std::string comma(scalar.text);
    std::ranges::replace(comma, '.', ',');
    detail.arguments.push_back({"comma", comma});
    detail.severity = Severity::info;
    reading.note(Diagnosis::wrong_type, scalar.at, std::move(detail));
  }
  return in_range(reading, field, scalar, *value);
}

std::optional<Date> read_date(Reading& reading, const Field& field, const Scalar& scalar) {
  const auto date = parse_date(scalar.text);
  if (date) return date;
  Detail detail = about(field, scalar, "");
  if (const auto both = to_slashed_date(scalar.text)) {
    const bool ambiguous = !both->day_first.empty() && !both->month_first.empty() &&
                           both->day_first != both->month_first;
    detail.message = ambiguous ? "two_readings" : "one_reading";
    detail.arguments.push_back(
        {"first", both->day_first.empty() ? both->month_first : both->day_first});
    detail.arguments.push_back({"second", both->month_first});
  } else if (const auto last = last_of_month(scalar.text)) {
    detail.message = "no_such_day";
    detail.arguments.push_back({"last", *last});
  }
  reading.note(Diagnosis::impossible_date, scalar.at, std::move(detail));
  return std::nullopt;
}

std::optional<model::YearRange> read_years(Reading& reading, const Field& field,
                                           const Scalar& scalar) {
  const auto years = to_years(scalar.text);
  if (!years) {
    const auto meant = to_meant_years(scalar.text);
    Detail detail = about(field, scalar, meant ? "one_reading" : "range");
    if (meant) detail.arguments.push_back({"first", *meant});
    reading.note(Diagnosis::impossible_date, scalar.at, std::move(detail));
    return std::nullopt;
  }
  if (years->last >= years->first) return years;
  Detail detail = about(field, scalar, "reversed_years");
  detail.arguments.push_back({"first", std::to_string(years->last)});
  detail.arguments.push_back({"last", std::to_string(years->first)});
  reading.note(Diagnosis::value_out_of_range, scalar.at, std::move(detail));
  return std::nullopt;
}

}  // namespace noken::loading
