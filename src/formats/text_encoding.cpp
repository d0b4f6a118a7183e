#include "formats/text_encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/unicode.h"

namespace noken::formats {

// What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
static constexpr std::array<std::uint16_t, 32> kUpper = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static std::unexpected<Trouble> undecodable(std::string_view name, std::size_t at) {
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan teks UTF-8, UTF-16, atau Windows-1252 (bita {}); simpan "
                          "ulang sebagai CSV UTF-8",
                          name, at + 1),
              fmt::format("`{}` is no text in UTF-8, UTF-16 or Windows-1252 (byte {}); save it "
                          "again as CSV UTF-8",
                          name, at + 1)});
}

static std::uint32_t unit_at(std::string_view bytes, std::size_t at, bool is_big) {
  const auto one = static_cast<unsigned char>(bytes[at]);
  const auto two = static_cast<unsigned char>(bytes[at + 1]);
  return is_big ? (one << 8U) | two : (two << 8U) | one;
}

static Result<DecodedText> from_utf16(std::string_view bytes, bool is_big, std::string_view name) {
  DecodedText decoded{.text = {}, .encoding = "UTF-16"};
  if (bytes.size() % 2 != 0) return undecodable(name, bytes.size() - 1);
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t code_point = unit_at(bytes, at, is_big);
    if (code_point >= 0xDC00 && code_point <= 0xDFFF) return undecodable(name, at);
    if (code_point >= 0xD800 && code_point <= 0xDBFF) {
      const std::uint32_t low = at + 4 <= bytes.size() ? unit_at(bytes, at + 2, is_big) : 0;
      if (low < 0xDC00 || low > 0xDFFF) return undecodable(name, at);
      code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (low - 0xDC00);
      at += 2;
    }
    append_utf8(decoded.text, code_point);
  }
  return decoded;
}

static Result<DecodedText> from_windows(std::string_view bytes, std::string_view name) {
  DecodedText decoded{.text = {}, .encoding = "Windows-1252"};
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const bool is_upper = byte >= 0x80 && byte < 0xA0;
    const std::uint32_t code_point = is_upper ? kUpper.at(byte - 0x80U) : byte;
    if (code_point == 0) return undecodable(name, at);
    append_utf8(decoded.text, code_point);
  }
  return decoded;
}

// Text in Latin letters has a zero in every other byte; whether in the first or the second says
// which half comes first. Nothing when it is no UTF-16.
static std::optional<bool> is_big_without_mark(std::string_view bytes) {
  const std::string_view start = bytes.substr(0, 400);
  std::array<std::size_t, 2> zeros = {};
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (start[i] == '\0') ++zeros.at(i % 2);
  }
  if (std::max(zeros[0], zeros[1]) * 4 < start.size() || bytes.empty()) return std::nullopt;
  return zeros[0] > zeros[1];
}

Result<DecodedText> decode(std::string_view bytes, std::string_view name) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), false, name);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), true, name);
  if (const auto is_big = is_big_without_mark(bytes)) return from_utf16(bytes, *is_big, name);
  const std::size_t zero = bytes.find('\0');
  if (zero != std::string_view::npos) return undecodable(name, zero);
  if (first_invalid_utf8(bytes)) return from_windows(bytes, name);
  return DecodedText{.text = std::string(bytes), .encoding = "UTF-8"};
}

}  // namespace noken::formats
