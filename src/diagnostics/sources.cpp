#include "diagnostics/sources.h"

#include <algorithm>
#include <tuple>

#include "base/unicode.h"

namespace noken {

std::uint32_t Sources::add(std::string path, std::string text) {
  files_.push_back({.path = std::move(path), .text = std::move(text), .lines = {}});
  return static_cast<std::uint32_t>(files_.size() - 1);
}

std::string_view Sources::text(const Location& location) const {
  const std::string_view whole = text(location.file);
  return whole.substr(std::min<std::size_t>(location.offset, whole.size()), location.length);
}

static std::vector<std::uint32_t> line_starts(std::string_view text) {
  std::vector<std::uint32_t> starts = {0};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends =
        text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    if (ends) starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

const std::vector<std::uint32_t>& Sources::lines(const File& file) const {
  if (file.lines.empty()) file.lines = line_starts(file.text);
  return file.lines;
}

// A byte order mark stands before the first column.
static std::string_view without_mark(std::string_view line) {
  return line.starts_with("\xEF\xBB\xBF") ? line.substr(3) : line;
}

Place Sources::place(const Location& location) const {
  const File& file = files_[location.file];
  const auto& starts = lines(file);
  const std::string_view text = file.text;
  const auto locate = [&](std::size_t offset) {
    offset = std::min(offset, text.size());
    const auto line =
        std::ranges::upper_bound(starts, static_cast<std::uint32_t>(offset)) - starts.begin() - 1;
    const std::size_t start = starts[static_cast<std::size_t>(line)];
    const auto before = without_mark(text.substr(start, offset - start));
    return std::pair{static_cast<int>(line) + 1, static_cast<int>(count_code_points(before)) + 1};
  };
  Place place{.path = file.path, .text = {}};
  std::tie(place.line, place.column) = locate(location.offset);
  std::tie(place.end_line, place.end_column) =
      locate(std::size_t{location.offset} + location.length);
  const std::size_t start = starts[static_cast<std::size_t>(place.line - 1)];
  const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
  place.text = without_mark(text.substr(start, end - start));
  return place;
}

}  // namespace noken
