#include "report/markdown.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "report/words.h"

namespace noken::report {

// What makes a list, a heading or a command to GitHub of the line that it begins.
static std::size_t sign_at_start(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view rest = text.substr(digits);
  if (digits > 0 && (rest.starts_with(". ") || rest.starts_with(") "))) return digits;
  const bool is_sign = text.starts_with("- ") || text.starts_with("+ ") || text.starts_with("--") ||
                       text.starts_with("==") || text.starts_with("::");
  return is_sign ? 0 : std::string_view::npos;
}

// The two slashes of an address are parted, or it would become a link.
std::string markdown_text(std::string_view text) {
  static constexpr std::string_view kMarkup = "\\`*_[]<>|~&$#";
  std::string escaped;
  const std::string safe = printable(text);
  const std::size_t sign = sign_at_start(safe);
  for (std::size_t i = 0; i < safe.size(); ++i) {
    const char c = safe[i];
    const bool is_markup = kMarkup.contains(c) || (c == '/' && escaped.ends_with(":"));
    if (is_markup || i == sign) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

static std::size_t longest_run(std::string_view text, char of) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == of ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// A table takes `\|` for a bar even inside code.
static std::string with_bars_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string markdown_code(std::string_view text) {
  if (text.empty()) return {};
  const std::string safe = printable(text);
  // Some readers take the bar after a backslash for the end of a cell, and in code nothing can be
  // done about it.
  if (safe.contains("\\|")) return markdown_text(text);
  const std::string fence(longest_run(safe, '`') + 1, '`');
  const bool needs_blank = safe.front() == '`' || safe.back() == '`';
  const std::string_view blank = needs_blank ? " " : "";
  return fmt::format("{0}{1}{2}{1}{0}", fence, blank, with_bars_escaped(safe));
}

std::string markdown_message(std::string_view text, std::vector<Argument> arguments) {
  for (Argument& argument : arguments) std::ranges::replace(argument.value, '`', '\'');
  const std::string whole = filled(text, arguments);
  std::string markdown;
  std::string_view rest = whole;
  for (bool is_code = false; !rest.empty(); is_code = !is_code) {
    const std::size_t end = std::min(rest.find('`'), rest.size());
    const std::string_view part = rest.substr(0, end);
    markdown += is_code ? markdown_code(part) : markdown_text(part);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return markdown;
}

static std::string row(const std::vector<std::string>& cells) {
  return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string markdown_table(const std::vector<std::string>& heading,
                           const std::vector<std::vector<std::string>>& rows) {
  std::string text = row(heading) + row(std::vector<std::string>(heading.size(), "---"));
  for (const auto& cells : rows) text += row(cells);
  return text;
}

}  // namespace noken::report
