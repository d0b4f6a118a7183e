#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace noken::document {

// Where a scalar stands: its later lines must be indented more than `indent`; inside brackets, more
// ends it.
struct Surroundings {
  int indent = -1;
  bool in_flow = false;
};

// An unquoted scalar. `folded` holds its value when it stands on several lines; else the bytes are
// the value.
struct PlainToken {
  std::size_t end = 0;
  bool is_folded = false;
  std::string folded = {};
  std::size_t stray_key = std::string_view::npos;  // a later line that is itself `key: value`
};

// Whether an unquoted scalar may start here.
bool starts_plain(std::string_view text, std::size_t at, bool in_flow);

// Where the scalar's part on this line ends, trailing blanks aside.
std::size_t plain_line_end(std::string_view text, std::size_t at, bool in_flow);

PlainToken scan_plain(std::string_view text, std::size_t at, Surroundings where);

// `~`, `null`, `Null`, `NULL`.
bool spells_null(std::string_view text);

// What a run of line breaks between two parts of a folded scalar stands for.
void append_fold(std::string& to, int breaks);

}  // namespace noken::document
