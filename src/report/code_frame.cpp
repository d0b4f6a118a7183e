#include "report/code_frame.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
#include "report/words.h"

namespace noken::report {

std::string_view color_of(Severity severity) {
  if (severity == Severity::error) return "\033[1;31m";
  return severity == Severity::warning ? "\033[1;33m" : "\033[1;36m";
}

std::string painted(const FrameStyle& style, std::string_view color, std::string_view text) {
  return style.color ? fmt::format("{}{}\033[0m", color, text) : std::string(text);
}

// The part of a line that is shown: all of it, or what lies around the marked range.
struct Clip {
  std::string text;
  std::size_t start = 0;   // columns before the mark
  std::size_t length = 1;  // columns of the mark
};

static std::string_view code_points(std::string_view text, std::size_t first, std::size_t count) {
  const auto skip = [&](std::size_t from, std::size_t number) {
    for (; number > 0 && from < text.size(); --number) {
      ++from;
      while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U)
        ++from;
    }
    return from;
  };
  const std::size_t start = skip(0, first);
  return text.substr(start, skip(start, count) - start);
}

// Numbers of residents and family cards have 16 digits. A frame ends up in the logs of other
// machines, so none is shown whole, whatever rule the line is shown for.
static std::string without_identity_numbers(std::string line) {
  constexpr std::size_t kDigits = 16;
  constexpr std::size_t kShown = 2;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (auto start = std::ranges::find_if(line, is_digit); start != line.end();) {
    const auto end = std::find_if_not(start, line.end(), is_digit);
    if (end - start == kDigits) std::fill(start + kShown, end, 'x');
    start = std::find_if(end, line.end(), is_digit);
  }
  return line;
}

static Clip clip_of(const Place& place, std::size_t width) {
  const std::string line = without_identity_numbers(printable(place.text));
  const std::size_t size = count_code_points(line);
  const auto column = static_cast<std::size_t>(place.column - 1);
  const bool one_line = place.end_line == place.line;
  const std::size_t end = one_line ? static_cast<std::size_t>(place.end_column - 1) : size;
  const std::size_t length = std::max<std::size_t>(1, end > column ? end - column : 1);
  std::size_t first = 0;
  if (size > width && column + std::min(length, width / 2) > width)
    first = column - std::min(column, width / 3);
  const std::size_t count = std::min(size - std::min(first, size), width);
  Clip clip{.text = std::string(code_points(line, first, count))};
  clip.start = display_width(code_points(line, first, column - first));
  clip.length = std::max<std::size_t>(
      1, display_width(code_points(line, column, std::min(length, first + width - column))));
  if (first > 0) {
    clip.text = "…" + clip.text;
    clip.start += 1;
  }
  if (first + count < size) clip.text += "…";
  return clip;
}

void write_frame(FrameWriter& writer, const Frame& frame, std::size_t gutter, Severity severity) {
  const FrameStyle& style = writer.style;
  const std::string bar(gutter + 1, ' ');
  const Clip clip = clip_of(frame.place, style.width - gutter - 5);
  writer.out +=
      fmt::format("  {}:{}:{}\n", shown(frame.place.path), frame.place.line, frame.place.column);
  if (clip.text.empty() && frame.label.empty()) return;
  std::string marks = std::string(clip.start, ' ') +
                      painted(style, frame.mark == '^' ? color_of(severity) : "\033[1m",
                              std::string(clip.length, frame.mark));
  const bool label_fits =
      clip.start + clip.length + 1 + display_width(frame.label) + gutter + 3 <= style.width;
  if (!frame.label.empty() && label_fits) marks += " " + frame.label;
  writer.out += fmt::format("{}|\n{:>{}} | {}\n{}| {}\n", bar, frame.place.line, gutter, clip.text,
                            bar, marks);
  if (!frame.label.empty() && !label_fits) {
    for (const std::string& line : wrapped(frame.label, style.width - gutter - 5)) {
      writer.out += fmt::format("{}| {}\n", bar, line);
    }
  }
  writer.out += fmt::format("{}|\n", bar);
}

void write_note(FrameWriter& writer, std::size_t gutter, std::string_view head,
                std::string_view text) {
  const std::string bar(gutter + 1, ' ');
  const std::size_t indent = gutter + 3 + display_width(head) + 2;
  const auto lines = wrapped(
      text,
      std::max<std::size_t>(20, writer.style.width - std::min(indent, writer.style.width - 20)));
  writer.out += fmt::format("{}= {}: {}\n", bar, head, lines.front());
  for (std::size_t i = 1; i < lines.size(); ++i)
    writer.out += fmt::format("{:{}}{}\n", "", indent, lines[i]);
}

}  // namespace noken::report
