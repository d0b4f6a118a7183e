#include "base/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace noken {

static std::size_t ascii_prefix(std::string_view text) {
  std::size_t at = 0;
  while (at + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if ((word & 0x8080808080808080U) != 0) break;
    at += 8;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

static const utf8proc_uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while ((at += ascii_prefix(text.substr(at))) < text.size()) {
    utf8proc_int32_t code_point = 0;
    const auto rest = text.substr(at);
    const auto used =
        utf8proc_iterate(bytes(rest), static_cast<utf8proc_ssize_t>(rest.size()), &code_point);
    if (used <= 0) return at;
    at += static_cast<std::size_t>(used);
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++count;
  }
  return count;
}

template <class Visit>
static void for_each_code_point(std::string_view text, Visit visit) {
  while (!text.empty()) {
    if (static_cast<unsigned char>(text.front()) < 0x80) {
      visit(utf8proc_int32_t{text.front()});
      text.remove_prefix(1);
      continue;
    }
    utf8proc_int32_t code_point = 0;
    const auto used =
        utf8proc_iterate(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    visit(used > 0 ? code_point : 0xFFFD);
    text.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
  }
}

std::size_t display_width(std::string_view text) {
  if (ascii_prefix(text) == text.size()) return text.size();
  std::size_t width = 0;
  for_each_code_point(
      text, [&](utf8proc_int32_t c) { width += static_cast<std::size_t>(utf8proc_charwidth(c)); });
  return width;
}

static bool is_letter_or_digit(utf8proc_int32_t code_point) {
  const auto category = utf8proc_category(code_point);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

void append_utf8(std::string& to, std::uint32_t code_point) {
  if (code_point < 0x80) {
    to += static_cast<char>(code_point);
    return;
  }
  utf8proc_uint8_t buffer[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), buffer);
  to.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(size));
}

static bool is_harmful(utf8proc_int32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool direction =
      (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
  const bool is_no_character = c == 0xFFFE || c == 0xFFFF;  // which XML cannot hold
  return control || direction || is_no_character || c == 0x2028 || c == 0x2029;
}

std::string printable(std::string_view text) {
  const auto is_sign = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::ranges::all_of(text, is_sign)) return std::string(text);
  std::string result;
  result.reserve(text.size());
  for_each_code_point(text, [&](utf8proc_int32_t c) {
    const utf8proc_int32_t safe = c == '\t' ? ' ' : is_harmful(c) ? 0xFFFD : c;
    append_utf8(result, static_cast<std::uint32_t>(safe));
  });
  return result;
}

// The small letter or digit that an ASCII character stands for; 0 for all others.
static constexpr std::array<char, 128> kPlain = [] {
  std::array<char, 128> plain{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) {
    constexpr unsigned char kToCapital = 'a' - 'A';
    plain[c] = static_cast<char>(c);
    plain[static_cast<unsigned char>(c - kToCapital)] = static_cast<char>(c);
  }
  for (unsigned char c = '0'; c <= '9'; ++c) plain[c] = static_cast<char>(c);
  return plain;
}();

// Nearly all names are ASCII, and are read often.
static std::string normalised_ascii(std::string_view text) {
  std::string result;
  result.resize_and_overwrite(text.size(), [&](char* to, std::size_t) {
    const char* const start = to;
    bool gap = false;
    for (const char c : text) {
      const char plain = kPlain[static_cast<unsigned char>(c)];
      if (plain != '\0' && gap && to != start) *to++ = ' ';
      if (plain != '\0') *to++ = plain;
      gap = plain == '\0';
    }
    return static_cast<std::size_t>(to - start);
  });
  return result;
}

std::string normalised(std::string_view text) {
  if (ascii_prefix(text) == text.size()) return normalised_ascii(text);
  std::string result;
  result.reserve(text.size());
  bool gap = false;
  for_each_code_point(text, [&](utf8proc_int32_t code_point) {
    const bool is_ascii = code_point < 0x80;
    const char plain = is_ascii ? kPlain[static_cast<std::size_t>(code_point)] : '\0';
    if (is_ascii ? plain == '\0' : !is_letter_or_digit(code_point)) {
      gap = true;
      return;
    }
    if (gap && !result.empty()) result += ' ';
    gap = false;
    if (is_ascii) {
      result += plain;
    } else {
      append_utf8(result, static_cast<std::uint32_t>(utf8proc_tolower(code_point)));
    }
  });
  return result;
}

}  // namespace noken
