#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace noken::diagram {

// How wide a text is when it is drawn, in points.
struct TextMetrics {
  double (*width)(std::string_view text, double size, bool is_bold) = nullptr;
};

struct Type {
  double size = 0;
  bool is_bold = false;
};

// The text in lines no wider than `width`, broken between words, inside a word only when it alone
// is wider. What is longer than `most_lines` ends in an ellipsis. Control characters become blanks.
std::vector<std::string> wrap(std::string_view text, double width, std::size_t most_lines,
                              const Type& type, const TextMetrics& metrics);

// The width of the widest line.
double widest(const std::vector<std::string>& lines, const Type& type, const TextMetrics& metrics);

inline constexpr double kLineHeight = 1.25;  // of the type size

}  // namespace noken::diagram
