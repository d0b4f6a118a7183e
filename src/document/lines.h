#pragma once

#include <cstddef>
#include <string_view>

namespace noken::document {

// A line as its indentation presents it.
struct Line {
  std::size_t start = 0;
  std::size_t token = 0;  // first byte that is no blank
  int indent = 0;         // leading spaces, up to a tab
  int breaks = 0;         // line breaks passed on the way here
  bool has_tab = false;   // a tab stands among the leading blanks

  std::size_t tab() const { return start + static_cast<std::size_t>(indent); }
};

// The line that starts at `start`.
Line line_at(std::string_view text, std::size_t start);

// The next line after the one that holds `at`; its start is the end of the text when there is none.
Line line_after(std::string_view text, std::size_t at);

// The same, past lines of blanks only. `token` is the end of the text when nothing follows.
Line content_line_after(std::string_view text, std::size_t at);

// `---` or `...` at the start of a line, with a blank, a break or nothing behind it.
bool is_marker(std::string_view text, std::size_t line_start);

// `- `, a dash that opens a list item.
bool is_item(std::string_view text, std::size_t at);

// Whether the text at `at` is an implicit key, `name: ` or `"name": `, on this one line.
bool is_key(std::string_view text, std::size_t at);

}  // namespace noken::document
