#include "rules/conditions/person.h"

namespace noken::rules::conditions {

static constexpr std::size_t kIdentityDigits = 16;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

static int two_digits(std::string_view text, std::size_t at) {
  return ((text[at] - '0') * 10) + (text[at + 1] - '0');
}

static bool is_identity_number(std::string_view digits) {
  if (digits.size() != kIdentityDigits) return false;
  const int day = two_digits(digits, 6);
  const int month = two_digits(digits, 8);
  const bool is_day = (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
  return is_day && month >= 1 && month <= 12;
}

// A number of sixteen digits covers one of every sixteen places, so the others need no look.
bool holds_identity_number(std::string_view text) {
  for (std::size_t at = kIdentityDigits - 1; at < text.size();) {
    if (!is_digit(text[at])) {
      at += kIdentityDigits;
      continue;
    }
    std::size_t start = at;
    while (start > 0 && is_digit(text[start - 1])) --start;
    std::size_t end = at + 1;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (is_identity_number(text.substr(start, end - start))) return true;
    at = end + kIdentityDigits;
  }
  return false;
}

static std::string_view without_blanks(std::string_view text) {
  const std::size_t start = text.find_first_not_of(' ');
  return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

// What follows the degree at the begin of the text; nothing when it does not stand there. One with
// dots may be written in any case and with blanks after the dots.
static const char* after_degree(std::string_view text, std::string_view degree) {
  const bool has_dots = degree.find('.') != std::string_view::npos;
  std::size_t at = 0;
  for (const char c : degree) {
    while (has_dots && at > 0 && text.substr(at).starts_with(' ') && text[at - 1] == '.') ++at;
    if (at >= text.size()) return nullptr;
    if (has_dots ? lower(text[at]) != lower(c) : text[at] != c) return nullptr;
    ++at;
  }
  return text.data() + at;
}

static bool is_word_at(std::string_view text) {
  return !text.empty() && (is_letter(text.front()) || is_digit(text.front()));
}

static bool starts_with_degree(std::string_view text, const std::vector<std::string>& degrees);

// `SP 2` and `S.P. 2` are settlements, `MA Negeri` is a school: a number follows no degree, and
// nothing but another degree follows one without dots.
static bool ends_as_degree(std::string_view rest, bool has_dots,
                           const std::vector<std::string>& degrees) {
  if (is_word_at(rest)) return false;
  if (rest.starts_with('.')) rest.remove_prefix(1);
  rest = without_blanks(rest);
  if (!is_word_at(rest)) return true;
  return !is_digit(rest.front()) && (has_dots || starts_with_degree(rest, degrees));
}

static bool starts_with_degree(std::string_view text, const std::vector<std::string>& degrees) {
  return std::ranges::any_of(degrees, [&](const std::string& degree) {
    const char* after = after_degree(text, degree);
    if (after == nullptr) return false;
    const std::string_view rest = text.substr(static_cast<std::size_t>(after - text.data()));
    return ends_as_degree(rest, degree.find('.') != std::string::npos, degrees);
  });
}

bool holds_degree(std::string_view text, const std::vector<std::string>& degrees) {
  for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1)) {
    if (starts_with_degree(without_blanks(text.substr(at + 1)), degrees)) return true;
  }
  return false;
}

}  // namespace noken::rules::conditions
