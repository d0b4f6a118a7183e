#include "document/escape.h"

#include <cstdint>
#include <optional>

#include "base/unicode.h"
#include "document/characters.h"

namespace noken::document {

static std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_digit && (lower < 'a' || lower > 'f')) return std::nullopt;
    value = value * 16 + static_cast<std::uint32_t>(is_digit ? c - '0' : lower - 'a' + 10);
  }
  return value;
}

static std::optional<std::uint32_t> code_point(std::string_view text, std::size_t at,
                                               std::size_t digits) {
  if (at + digits > text.size()) return std::nullopt;
  return hexadecimal(text.substr(at, digits));
}

static bool is_surrogate(std::uint32_t value, std::uint32_t first) {
  return value >= first && value < first + 0x400;
}

// JSON writes characters beyond U+FFFF as two escapes, a high and a low surrogate.
static std::uint32_t joined(std::string_view text, std::size_t at, std::uint32_t high) {
  if (text.substr(at, 2) != "\\u") return high;
  const auto low = code_point(text, at + 2, 4);
  if (!low || !is_surrogate(*low, 0xDC00)) return high;
  return 0x10000 + ((high - 0xD800) << 10U) + (*low - 0xDC00);
}

static Escape numbered(std::string_view text, std::size_t at, std::size_t digits) {
  const auto value = code_point(text, at + 2, digits);
  if (!value) return {.length = 2};
  Escape escape{.length = 2 + digits};
  std::uint32_t point = *value;
  if (digits == 4 && is_surrogate(point, 0xD800)) {
    point = joined(text, at + 6, point);
    if (point > 0xFFFF) escape.length += 6;
  }
  if (point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return escape;
  escape.is_valid = true;
  append_utf8(escape.value, point);
  return escape;
}

static Escape named(std::string value) {
  return {.length = 2, .is_valid = true, .value = std::move(value)};
}

// The bytes of the whole character after the backslash, so that a message never cuts one in two.
static std::size_t character_length(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end - at;
}

Escape read_escape(std::string_view text, std::size_t at) {
  static constexpr std::string_view kNames = "abtnvfre \"/\\\t";
  static constexpr std::string_view kValues = "\a\b\t\n\v\f\r\x1B \"/\\\t";
  const char c = byte_at(text, at + 1);
  if (const auto index = kNames.find(c); index != std::string_view::npos) {
    return named(std::string(1, kValues[index]));
  }
  switch (c) {
    case '0':
      return named(std::string(1, '\0'));
    case 'N':
      return named("\xC2\x85");
    case '_':
      return named("\xC2\xA0");
    case 'L':
      return named("\xE2\x80\xA8");
    case 'P':
      return named("\xE2\x80\xA9");
    case 'x':
      return numbered(text, at, 2);
    case 'u':
      return numbered(text, at, 4);
    case 'U':
      return numbered(text, at, 8);
    default:
      break;
  }
  if (at + 1 >= text.size()) return {.length = 1};
  return {.length = 1 + character_length(text, at + 1)};
}

}  // namespace noken::document
