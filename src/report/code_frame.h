#pragma once

// A line of a document with a mark under what is meant, for people.

#include <string>
#include <string_view>

#include "base/text.h"
#include "diagnostics/finding.h"
#include "diagnostics/sources.h"

namespace noken::report {

struct FrameStyle {
  Language language = Language::indonesian;
  bool color = false;
  std::size_t width = 100;  // columns
};

struct FrameWriter {
  FrameStyle style;
  std::string out = {};
};

struct Frame {
  const Place& place;
  char mark;
  std::string label;
};

std::string_view color_of(Severity severity);
std::string painted(const FrameStyle& style, std::string_view color, std::string_view text);

// `gutter` is the width of the line numbers.
void write_frame(FrameWriter& writer, const Frame& frame, std::size_t gutter, Severity severity);
// `   = head: text`, wrapped under itself.
void write_note(FrameWriter& writer, std::size_t gutter, std::string_view head,
                std::string_view text);

}  // namespace noken::report
