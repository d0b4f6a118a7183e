#include "base/capitals.h"

#include <utf8proc.h>

#include <array>

namespace noken {

std::string to_upper(std::string_view text) {
  std::string result;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t letter = 0;
    const auto size =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
    if (size <= 0) {
      result += text[at++];
      continue;
    }
    std::array<utf8proc_uint8_t, 4> encoded = {};
    const auto count = utf8proc_encode_char(utf8proc_toupper(letter), encoded.data());
    for (utf8proc_ssize_t i = 0; i < count; ++i)
      result += static_cast<char>(encoded[static_cast<std::size_t>(i)]);
    at += static_cast<std::size_t>(size);
  }
  return result;
}

}  // namespace noken
