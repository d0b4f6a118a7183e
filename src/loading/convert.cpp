#include "loading/convert.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/unicode.h"

namespace noken::loading {

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes away the underscores of `1_200_000`; nothing when the text is not digits in such groups.
static std::optional<std::string> ungrouped(std::string_view text) {
  std::string digits;
  std::size_t since_group = 0;
  bool grouped = false;
  for (const char c : text) {
    if (c == '_') {
      const bool first_group = !grouped && since_group >= 1 && since_group <= 3;
      const bool next_group = grouped && since_group == 3;
      if (!first_group && !next_group) return std::nullopt;
      grouped = true;
      since_group = 0;
    } else if (is_digit(c)) {
      digits += c;
      ++since_group;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || (grouped && since_group != 3)) return std::nullopt;
  return digits;
}

std::optional<std::int64_t> to_integer(std::string_view text) {
  const bool negative = text.starts_with('-');
  const auto digits = ungrouped(text.substr(negative ? 1 : 0));
  if (!digits) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits->data(), digits->data() + digits->size(), value);
  if (error != std::errc()) return std::nullopt;
  return negative ? -value : value;
}

std::optional<double> to_decimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  const std::string_view number = text.substr(negative ? 1 : 0);
  const std::size_t point = number.find_first_of(".,");
  const auto whole = ungrouped(number.substr(0, point));
  if (!whole) return std::nullopt;
  std::string plain = *whole;
  if (point != std::string_view::npos) {
    const std::string_view fraction = number.substr(point + 1);
    if (fraction.empty() || !std::ranges::all_of(fraction, is_digit)) return std::nullopt;
    plain += '.';
    plain += fraction;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc()) return std::nullopt;
  return negative ? -value : value;
}

bool may_be_thousands(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || point == 0 || point > 3 || text.size() != point + 4)
    return false;
  return text[0] != '0';
}

std::optional<bool> to_flag(std::string_view text) {
  if (text == "ya" || text == "true") return true;
  if (text == "tidak" || text == "false") return false;
  return std::nullopt;
}

std::optional<int> to_year(std::string_view text) {
  const auto date = parse_date(text);
  if (!date || date->month != 0) return std::nullopt;
  return date->year;
}

std::optional<model::YearRange> to_years(std::string_view text) {
  if (const auto year = to_year(text)) return model::YearRange{*year, *year};
  if (text.size() != 9 || text[4] != '-') return std::nullopt;
  const auto first = to_year(text.substr(0, 4));
  const auto last = to_year(text.substr(5));
  if (!first || !last) return std::nullopt;
  return model::YearRange{*first, *last};
}

static std::optional<int> small_number(std::string_view text) {
  if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::optional<std::string> to_meant_years(std::string_view text) {
  if (text.size() < 9) return std::nullopt;
  const std::string_view between = text.substr(4, text.size() - 8);
  const auto one = to_year(text.substr(0, 4));
  const auto other = to_year(text.substr(text.size() - 4));
  if (!one || !other || std::ranges::any_of(between, is_digit)) return std::nullopt;
  return fmt::format("{}-{}", std::min(*one, *other), std::max(*one, *other));
}

std::optional<std::string> last_of_month(std::string_view text) {
  if (text.size() != 10 || text[7] != '-') return std::nullopt;
  const auto month = parse_date(text.substr(0, 7));
  if (!month || !std::ranges::all_of(text.substr(8), is_digit)) return std::nullopt;
  return to_string(date_of(last_day(*month)));
}

static std::string as_date(int year, int month, int day) {
  const std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  return parse_date(date) ? date : std::string();
}

std::optional<SlashedDate> to_slashed_date(std::string_view text) {
  const std::size_t one = text.find_first_of("/-.");
  if (one == std::string_view::npos) return std::nullopt;
  const std::size_t two = text.find(text[one], one + 1);
  if (two == std::string_view::npos) return std::nullopt;
  const auto first = small_number(text.substr(0, one));
  const auto second = small_number(text.substr(one + 1, two - one - 1));
  const auto third = small_number(text.substr(two + 1));
  const bool is_year_first = one == 4;
  if (!first || !second || !third || (!is_year_first && text.size() - two != 5))
    return std::nullopt;
  SlashedDate both{as_date(*third, *second, *first), as_date(*third, *first, *second)};
  if (is_year_first) both.day_first = both.month_first = as_date(*first, *second, *third);
  if (both.day_first.empty() && both.month_first.empty()) return std::nullopt;
  return both;
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 64 || text[0] < 'a' || text[0] > 'z' || text.back() == '-')
    return false;
  char before = 'a';
  for (const char c : text) {
    const bool legal = (c >= 'a' && c <= 'z') || is_digit(c) || (c == '-' && before != '-');
    if (!legal) return false;
    before = c;
  }
  return true;
}

std::string suggest_id(std::string_view text) {
  std::string id;
  for (const char c : normalised(text)) {
    if (c == ' ' && !id.empty() && id.size() < 60) id += '-';
    if ((c >= 'a' && c <= 'z') || (is_digit(c) && !id.empty())) id += c;
    if (id.size() >= 60) break;
  }
  while (id.ends_with('-')) id.pop_back();
  return is_id(id) ? id : std::string();
}

// Bytes below a blank, and those that begin a control character of the second set.
static bool may_have_control_characters(std::string_view text) {
  unsigned found = 0;
  for (const char each : text) {
    const auto c = static_cast<unsigned char>(each);
    found |= static_cast<unsigned>(c < 0x20) | static_cast<unsigned>(c == 0x7F) |
             static_cast<unsigned>(c == 0xC2);
  }
  return found != 0;
}

bool has_control_characters(std::string_view text, bool is_paragraph) {
  if (!may_have_control_characters(text)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (is_paragraph && (c == '\t' || c == '\n')) continue;
    if (c < 0x20 || c == 0x7F) return true;
    const bool second_set =
        c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (second_set) return true;
  }
  return false;
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Nearly all texts begin with letters that no filler begins with.
static bool may_begin_filler(std::string_view text) {
  if (text.size() < 2 || !is_letter(text[0]) || !is_letter(text[1])) return true;
  const char start[] = {static_cast<char>(text[0] | 0x20), static_cast<char>(text[1] | 0x20)};
  static constexpr std::string_view kStarts[] = {"to", "tb", "xx", "na", "is", "di", "be", "lo"};
  return std::ranges::find(kStarts, std::string_view(start, 2)) != std::end(kStarts);
}

bool is_placeholder(std::string_view text) {
  static constexpr std::string_view kFillers[] = {"todo", "tbd",         "xxx",   "n a",
                                                  "na",   "isi di sini", "diisi", "belum diisi"};
  if (!may_begin_filler(text)) return false;
  // Only short texts can be fillers, and only long ones can begin with dummy Latin.
  if (text.size() > 40) {
    const std::string start = normalised(text.substr(0, 40));
    return start.empty() ? normalised(text).empty() : start.starts_with("lorem ipsum");
  }
  const std::string plain = normalised(text);
  if (plain.empty() || plain.starts_with("lorem ipsum")) return true;
  return std::ranges::find(kFillers, plain) != std::end(kFillers);
}

}  // namespace noken::loading
