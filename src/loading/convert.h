#pragma once

// From the text of a scalar to a value (format.md, section 2). Nothing here knows where the text
// stands.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "model/values.h"

namespace noken::loading {

// `1200` or grouped `1_200`.
std::optional<std::int64_t> to_integer(std::string_view text);

// `3.75`, `3,75`, `1_200.5`.
std::optional<double> to_decimal(std::string_view text);

// One dot and exactly three digits after a group of up to three: may have been meant as a thousands
// separator.
bool may_be_thousands(std::string_view text);

std::optional<bool> to_flag(std::string_view text);

// A year of four digits.
std::optional<int> to_year(std::string_view text);

// `2025-2029` or `2027`; the end may come before the start.
std::optional<model::YearRange> to_years(std::string_view text);

// Two years with something else than a dash between them, as `2025 s.d. 2027`, in the form of this
// format.
std::optional<std::string> to_meant_years(std::string_view text);

// The last day of the month, for a date such as `2025-02-31` whose month exists.
std::optional<std::string> last_of_month(std::string_view text);

// Both readings of `10/11/2025`, as dates of this format: day first and month first. `2025/11/10`
// has one.
struct SlashedDate {
  std::string day_first;
  std::string month_first;
};
std::optional<SlashedDate> to_slashed_date(std::string_view text);

bool is_id(std::string_view text);

// An id made of free text, as a suggestion; empty when nothing is left of it.
std::string suggest_id(std::string_view text);

// Control characters U+0000-001F and U+007F-009F; tab and line feed are legal in paragraphs.
bool has_control_characters(std::string_view text, bool is_paragraph);

// Text that only fills the cell (BDG-012).
bool is_placeholder(std::string_view text);

}  // namespace noken::loading
