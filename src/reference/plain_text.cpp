#include "reference/plain_text.h"

#include "base/unicode.h"

namespace noken::reference {

// Base letters of U+00C0 to U+017F; `.` keeps the letter as it is.
static constexpr std::string_view kBaseLetters =
    "AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiI...JjKk.LlLlLl"
    "..LlNnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.";
static_assert(kBaseLetters.size() == 0x180 - 0xC0);

static unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

std::string plain(std::string_view text) {
  std::string letters;
  letters.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned first = byte_at(text, i);
    const unsigned code_point = (first & 0x1FU) << 6U | (byte_at(text, i + 1) & 0x3FU);
    const bool has_base = first >= 0xC3 && first <= 0xC5 && kBaseLetters[code_point - 0xC0] != '.';
    const bool is_combining_mark = first >= 0xCC && first <= 0xCD && code_point < 0x370;
    if (has_base) letters += kBaseLetters[code_point - 0xC0];
    if (has_base || is_combining_mark) {
      ++i;
    } else {
      letters += text[i];
    }
  }
  return normalised(letters);
}

}  // namespace noken::reference
