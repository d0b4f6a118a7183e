#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace noken::document {

// What a byte can mean to a reader of YAML. One look-up answers several questions at once.
enum Character : std::uint8_t {
  kBlank = 1,            // space or tab
  kBreak = 2,            // line feed or carriage return
  kFlowIndicator = 4,    // , [ ] { }
  kStopsBlockPlain = 8,  // where the scan of an unquoted text has to look twice
  kStartsOther = 16      // starts something else than an unquoted text
};

inline constexpr std::array<std::uint8_t, 256> kCharacters = [] {
  std::array<std::uint8_t, 256> table{};
  for (const unsigned char c : std::string_view(" \t")) table[c] |= kBlank;
  for (const unsigned char c : std::string_view("\n\r")) table[c] |= kBreak | kStopsBlockPlain;
  for (const unsigned char c : std::string_view(":#")) table[c] |= kStopsBlockPlain;
  for (const unsigned char c : std::string_view(",[]{}")) table[c] |= kFlowIndicator;
  for (const unsigned char c : std::string_view(" \t\n\r,[]{}#&*!|>'\"%@`"))
    table[c] |= kStartsOther;
  return table;
}();

inline bool is(std::uint8_t classes, char c) {
  return (kCharacters[static_cast<unsigned char>(c)] & classes) != 0;
}

// The end of the text reads as a line feed, so that "end of line" is one question.
inline char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\n';
}

inline bool is_gap(std::string_view text, std::size_t at) {
  return is(kBlank | kBreak, byte_at(text, at));
}

inline std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is(kBlank, text[at])) ++at;
  return at;
}

// Offset of the line feed or carriage return that ends the line, or the end of the text.
inline std::size_t line_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is(kBreak, text[at])) ++at;
  return at;
}

// The blanks at the end of [from, end) taken off.
inline std::size_t trimmed_end(std::string_view text, std::size_t from, std::size_t end) {
  while (end > from && is(kBlank, text[end - 1])) --end;
  return end;
}

// Steps over one line break: LF, CR LF or CR.
inline std::size_t skip_break(std::string_view text, std::size_t at) {
  if (at >= text.size()) return at;
  const bool pair = text[at] == '\r' && byte_at(text, at + 1) == '\n' && at + 1 < text.size();
  return at + (pair ? 2 : 1);
}

}  // namespace noken::document
