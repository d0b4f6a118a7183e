#include "document/lines.h"

#include "document/characters.h"
#include "document/plain.h"
#include "document/quoted.h"

namespace noken::document {

Line line_at(std::string_view text, std::size_t start) {
  Line line{.start = start, .token = start};
  while (line.token < text.size() && text[line.token] == ' ') ++line.token;
  line.indent = static_cast<int>(line.token - start);
  line.has_tab = line.token < text.size() && text[line.token] == '\t';
  if (line.has_tab) line.token = skip_blanks(text, line.token);
  return line;
}

Line line_after(std::string_view text, std::size_t at) {
  return line_at(text, skip_break(text, line_end(text, at)));
}

Line content_line_after(std::string_view text, std::size_t at) {
  int breaks = 0;
  std::size_t end = line_end(text, at);
  while (end < text.size()) {
    Line line = line_at(text, skip_break(text, end));
    line.breaks = ++breaks;
    if (line.token >= text.size() || !is(kBreak, text[line.token])) return line;
    end = line.token;
  }
  return {.start = text.size(), .token = text.size(), .breaks = breaks};
}

bool is_marker(std::string_view text, std::size_t line_start) {
  const auto mark = text.substr(line_start, 3);
  return (mark == "---" || mark == "...") && is_gap(text, line_start + 3);
}

bool is_item(std::string_view text, std::size_t at) {
  return byte_at(text, at) == '-' && is_gap(text, at + 1);
}

bool is_key(std::string_view text, std::size_t at) {
  const char first = byte_at(text, at);
  std::size_t end = 0;
  if (first == '"' || first == '\'') {
    end = closing_quote_on_line(text, at);
    if (end == std::string_view::npos) return false;
  } else {
    if (!starts_plain(text, at, false)) return false;
    end = plain_line_end(text, at, false);
  }
  const std::size_t colon = skip_blanks(text, end);
  return byte_at(text, colon) == ':' && is_gap(text, colon + 1);
}

}  // namespace noken::document
