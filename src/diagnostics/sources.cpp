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

// The end of the next line: past its line feed, carriage return or both.
static std::size_t next_line(std::string_view text, std::size_t at, bool has_returns) {
  const std::size_t end = has_returns ? text.find_first_of("\r\n", at) : text.find('\n', at);
  if (end == std::string_view::npos) return end;
  const bool is_pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
  return end + (is_pair ? 2 : 1);
}

static std::vector<std::uint32_t> line_starts(std::string_view text) {
  const bool has_returns = text.find('\r') != std::string_view::npos;
  static constexpr std::size_t kUsualLine = 32;
  std::vector<std::uint32_t> starts = {0};
  starts.reserve(text.size() / kUsualLine);
  for (std::size_t at = next_line(text, 0, has_returns); at != std::string_view::npos;
       at = next_line(text, at, has_returns))
    starts.push_back(static_cast<std::uint32_t>(at));
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
