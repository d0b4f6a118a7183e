#include "report/words.h"

#include "base/unicode.h"

namespace noken::report {

static constexpr std::size_t kLongestValue = 120;

std::string_view severity_word(Severity severity, Language language) {
  static constexpr Text kWords[] = {
      {"nonaktif", "off"}, {"info", "info"}, {"peringatan", "warning"}, {"galat", "error"}};
  return kWords[static_cast<std::size_t>(severity)].in(language);
}

std::string_view severity_key(Severity severity) {
  return severity_word(severity, Language::english);
}

std::string shown(std::string_view value) {
  std::string text = printable(value);
  if (count_code_points(text) <= kLongestValue) return text;
  std::size_t end = 0;
  for (std::size_t count = 0; count < kLongestValue; ++end) {
    if ((static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U) ++count;
  }
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return text.substr(0, end) + "…";
}

std::string filled(std::string_view text, const std::vector<Argument>& arguments) {
  std::string result;
  while (!text.empty()) {
    const std::size_t open = text.find('{');
    result += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find('}', open);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const char* separator = "";
    for (const Argument& argument : arguments) {
      if (argument.name != name) continue;
      result += separator + shown(argument.value);
      separator = ", ";
    }
    text.remove_prefix(close + 1);
  }
  return result;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;  // width of the last line
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    const std::string_view word = text.substr(0, blank);
    const std::size_t needed = display_width(word);
    if (!lines.back().empty() && used + 1 + needed > width) {
      lines.emplace_back();
      used = 0;
    }
    const std::string_view gap = lines.back().empty() ? "" : " ";
    lines.back().append(gap).append(word);
    used += gap.size() + needed;
    if (blank == std::string_view::npos) break;
    text.remove_prefix(blank + 1);
  }
  return lines;
}

}  // namespace noken::report
