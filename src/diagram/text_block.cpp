#include "diagram/text_block.h"

#include <algorithm>

#include "base/unicode.h"

namespace noken::diagram {

static constexpr std::string_view kEllipsis = "…";

static std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = text.find_first_not_of(' ', at);
    if (start == std::string_view::npos) break;
    const std::size_t end = std::min(text.find(' ', start), text.size());
    words.push_back(text.substr(start, end - start));
    at = end;
  }
  return words;
}

static std::size_t next_code_point(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

// The most code points of the word that fit, one at least.
static std::size_t fitting_part(std::string_view word, double width, const Type& type,
                                const TextMetrics& metrics) {
  std::size_t end = next_code_point(word, 0);
  while (end < word.size()) {
    const std::size_t next = next_code_point(word, end);
    if (metrics.width(word.substr(0, next), type.size, type.is_bold) > width) break;
    end = next;
  }
  return end;
}

static std::string with_ellipsis(std::string line, double width, const Type& type,
                                 const TextMetrics& metrics) {
  while (!line.empty() &&
         metrics.width(line + std::string(kEllipsis), type.size, type.is_bold) > width) {
    std::size_t cut = line.size() - 1;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
    line.resize(cut);
  }
  return line + std::string(kEllipsis);
}

// Without control characters and line breaks.
static std::string cleaned(std::string_view text) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::ranges::all_of(text, is_plain)) return std::string(text);
  std::string clean(text);
  std::ranges::replace_if(clean, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return printable(clean);
}

static bool is_one_line(const std::string& text) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' && !text.contains("  ");
}

std::vector<std::string> wrap(std::string_view text, double width, std::size_t most_lines,
                              const Type& type, const TextMetrics& metrics) {
  const std::string clean = cleaned(text);
  std::vector<std::string> lines;
  std::string line;
  const auto fits = [&](const std::string& candidate) {
    return metrics.width(candidate, type.size, type.is_bold) <= width;
  };
  if (is_one_line(clean) && fits(clean)) return {clean};
  for (std::string_view word : words_of(clean)) {
    std::string candidate = line.empty() ? std::string(word) : line + " " + std::string(word);
    if (fits(candidate)) {
      line = std::move(candidate);
      continue;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    while (!fits(std::string(word)) && lines.size() <= most_lines) {
      const std::size_t part = fitting_part(word, width, type, metrics);
      if (part >= word.size()) break;
      lines.emplace_back(word.substr(0, part));
      word.remove_prefix(part);
    }
    line = word;
  }
  if (!line.empty()) lines.push_back(std::move(line));
  if (lines.size() <= most_lines) return lines;
  lines.resize(most_lines);
  lines.back() = with_ellipsis(std::move(lines.back()), width, type, metrics);
  return lines;
}

double widest(const std::vector<std::string>& lines, const Type& type, const TextMetrics& metrics) {
  double width = 0;
  for (const std::string& line : lines) {
    width = std::max(width, metrics.width(line, type.size, type.is_bold));
  }
  return width;
}

}  // namespace noken::diagram
