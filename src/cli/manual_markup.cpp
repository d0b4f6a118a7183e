#include "cli/manual_markup.h"

#include <fmt/format.h>

namespace noken::cli::markup {

// A bare hyphen may become a dash, which nobody can paste into a shell.
std::string inside(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else {
      result += c;
    }
  }
  return result;
}

std::string line(std::string_view text) {
  const bool is_request = text.starts_with('.') || text.starts_with('\'');
  return (is_request ? "\\&" : "") + inside(text);
}

std::string argument(std::string_view text) { return fmt::format("\"{}\"", inside(text)); }
std::string bold(std::string_view text) { return fmt::format("\\fB{}\\fR", inside(text)); }
std::string italic(std::string_view text) { return fmt::format("\\fI{}\\fR", inside(text)); }

std::string section(std::string_view heading) { return fmt::format(".SH {}\n", heading); }

std::string entry(std::string_view marked_term, std::string_view about) {
  return fmt::format(".TP\n{}\n{}\n", marked_term, about.empty() ? "\\&" : line(about));
}

std::string verbatim(std::string_view text) {
  std::string result = ".nf\n";
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    result += line(text.substr(0, end)) + "\n";
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return result + ".fi\n";
}

}  // namespace noken::cli::markup
