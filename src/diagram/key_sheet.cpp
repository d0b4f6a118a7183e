#include "diagram/key_sheet.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kText = {.size = 9};
static constexpr Type kNumber = {.size = 9, .is_bold = true};
static constexpr double kColumnGap = 18;
static constexpr double kNumberRoom = 24;
static constexpr double kLineGap = 5;
static constexpr int kColumns = 3;
static constexpr std::size_t kMostLines = 4;

std::vector<XmlElement> draw_keys(const Picture& picture, const std::vector<KeyLine>& key,
                                  const TextMetrics& metrics) {
  const Box box = content_box(picture);
  const double width = (box.width - (kColumns - 1) * kColumnGap) / kColumns;
  std::vector<XmlElement> sheets;
  int column = kColumns;  // full, so that the first line begins a sheet
  double y = 0;
  for (const KeyLine& each : key) {
    const auto lines = wrap(each.text, width - kNumberRoom, kMostLines, kText, metrics);
    const double height = static_cast<double>(lines.size()) * kText.size * kLineHeight + kLineGap;
    if (column == kColumns || y + height > box.y + box.height) {
      y = box.y;
      if (++column >= kColumns) {
        sheets.push_back(group());
        column = 0;
      }
    }
    const double x = box.x + column * (width + kColumnGap);
    const std::string_view colour = each.is_insecure ? kAlarm : stroke_of(each.mechanism).colour;
    const Point at{x, y + kText.size};
    sheets.back().add(words(each.sign, {x + kNumberRoom - 6, at.y}, kNumber,
                            {.colour = colour, .anchor = Anchor::end}));
    add_lines(sheets.back(), lines, {x + kNumberRoom, at.y}, kText,
              {.colour = each.is_insecure ? kAlarm : kInk});
    y += height;
  }
  return sheets;
}

}  // namespace noken::diagram
