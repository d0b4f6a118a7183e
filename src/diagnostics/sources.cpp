#include "diagnostics/sources.h"

#include <algorithm>
#include <tuple>

#include "base/unicode.h"

namespace noken {

std::uint32_t Sources::add(std::string path, std::string text) {
  files_.push_back({.path = std::move(path), .text = std::move(text)});
  return static_cast<std::uint32_t>(files_.size() - 1);
}

std::string_view Sources::text(const Location& location) const {
  const std::string_view whole = text(location.file);
  return whole.substr(std::min<std::size_t>(location.offset, whole.size()), location.length);
}

// A line ends with a line feed, or with a carriage return that none follows.
static bool is_lone_return(std::string_view text, std::size_t at) {
  return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
}

// Counted in pieces whose number fits a byte, which compilers turn into few instructions.
static std::size_t count_feeds(std::string_view text) {
  static constexpr std::size_t kPiece = 255;
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += kPiece) {
    std::uint8_t here = 0;
    for (const char c : text.substr(at, kPiece)) here += c == '\n' ? 1 : 0;
    count += here;
  }
  return count;
}

// The lines of a text that end between two offsets.
static std::size_t count_ends(std::string_view text, std::size_t from, std::size_t to) {
  const std::string_view part = text.substr(from, to - from);
  std::size_t count = count_feeds(part);
  for (std::size_t at = part.find('\r'); at != std::string_view::npos; at = part.find('\r', at + 1))
    count += is_lone_return(text, from + at) ? 1 : 0;
  return count;
}

static std::size_t start_of_line(std::string_view text, std::size_t offset) {
  while (offset > 0 && text[offset - 1] != '\n' && !is_lone_return(text, offset - 1)) --offset;
  return offset;
}

std::size_t Sources::lines_before(const File& file, std::size_t offset) {
  static constexpr std::size_t kBlock = 1024;
  const std::size_t block = offset / kBlock;
  auto& known = file.lines_before;
  for (std::size_t i = known.size(); i <= block; ++i) {
    const std::size_t ends = count_ends(file.text, (i - 1) * kBlock, i * kBlock);
    known.push_back(known.back() + static_cast<std::uint32_t>(ends));
  }
  return known[block] + count_ends(file.text, block * kBlock, offset);
}

// A byte order mark stands before the first column.
static std::string_view without_mark(std::string_view line) {
  return line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line;
}

Place Sources::place(const Location& location) const {
  const File& file = files_[location.file];
  const std::string_view text = file.text;
  const std::size_t from = std::min<std::size_t>(location.offset, text.size());
  const std::size_t to = std::min(std::size_t{location.offset} + location.length, text.size());
  const auto locate = [&](std::size_t start, std::size_t offset) {
    const auto before = without_mark(text.substr(start, offset - start));
    return std::pair{static_cast<int>(lines_before(file, offset)) + 1,
                     static_cast<int>(count_code_points(before)) + 1};
  };
  const std::size_t start = start_of_line(text, from);
  Place place{.path = file.path, .text = {}};
  std::tie(place.line, place.column) = locate(start, from);
  std::tie(place.end_line, place.end_column) = locate(start_of_line(text, to), to);
  const std::size_t length = std::min(text.find_first_of("\r\n", start), text.size()) - start;
  place.text = without_mark(text.substr(start, length));
  return place;
}

}  // namespace noken
