#include "base/grouped.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace noken {

std::string grouped(double number, Language language) {
  constexpr std::size_t kGroup = 3;
  const bool is_indonesian = language == Language::indonesian;
  const bool is_whole = std::trunc(number) == number;
  std::string text = is_whole ? fmt::format("{:.0f}", number) : fmt::format("{}", number);
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t end = std::min(text.find_first_not_of("0123456789", sign), text.size());
  if (end < text.size() && text[end] == '.' && is_indonesian) text[end] = ',';
  for (; end > sign + kGroup; end -= kGroup) text.insert(end - kGroup, is_indonesian ? "." : ",");
  return text;
}

}  // namespace noken
