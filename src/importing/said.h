#pragma once

// What an import has to say, in both languages.

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/text.h"
#include "base/unicode.h"

namespace noken::importing {

template <class... Arguments>
Trouble said(const Text& words, const Arguments&... arguments) {
  return {fmt::format(fmt::runtime(words.indonesian), arguments...),
          fmt::format(fmt::runtime(words.english), arguments...)};
}

inline const std::string& in(const Trouble& words, Language language) {
  return language == Language::english ? words.english : words.indonesian;
}

// For people, in one line.
inline std::string shown(std::string_view text) {
  std::string line(text);
  for (char& c : line) c = c == '\n' || c == '\r' ? ' ' : c;
  return printable(line);
}

// A place in the tables: `row` 0 is the sheet as a whole, kNoColumn the row.
inline constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);
struct CellPlace {
  std::string sheet = {};  // empty in a text with separators
  std::size_t row = 0;
  std::size_t column = kNoColumn;
};

struct Note {
  enum class Sort : unsigned char {
    remark,    // was converted or left out on purpose
    refused,   // cannot be taken as it stands
    conflict,  // the repository says something else
  };

  Sort sort = Sort::remark;
  CellPlace at = {};
  std::string value = {};
  Trouble words = {};
};

}  // namespace noken::importing
