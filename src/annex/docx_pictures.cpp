#include "annex/docx_pictures.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace noken::annex::docx {

static constexpr std::string_view kMark = "title=\"width:";

std::string width_mark(double millimetres) { return fmt::format("width:{:.1f}", millimetres); }

static double number_after(std::string_view xml, std::string_view word) {
  double number = 0;
  const std::size_t start = xml.find(word);
  if (start != std::string_view::npos)
    std::from_chars(xml.data() + start + word.size(), xml.data() + xml.size(), number);
  return number;
}

// The element that gives the size, as `<wp:extent cx="1" cy="2" />`.
static void resize(std::string& xml, std::size_t at, double millimetres) {
  constexpr double kUnits = 36000;  // EMU a millimetre
  const std::size_t end = xml.find("/>", at);
  const std::string_view element = std::string_view(xml).substr(at, end - at);
  const double old_width = number_after(element, "cx=\"");
  const double old_height = number_after(element, "cy=\"");
  if (old_width <= 0) return;
  const double width = millimetres * kUnits;
  const std::string name(element.substr(0, element.find(' ')));
  xml.replace(at, end - at,
              fmt::format(R"({} cx="{}" cy="{}" )", name, std::llround(width),
                          std::llround(width * old_height / old_width)));
}

void size_pictures(std::string& xml) {
  for (std::size_t at = xml.find(kMark); at != std::string::npos; at = xml.find(kMark, at + 1)) {
    const double width = number_after(std::string_view(xml).substr(at, 40), kMark);
    const std::size_t end = xml.find('"', at + kMark.size());
    xml.replace(at, end - at, "title=\"");
    const std::size_t inner = xml.find("<a:ext ", at);
    if (inner != std::string::npos) resize(xml, inner, width);
    const std::size_t outer = xml.rfind("<wp:extent ", at);
    if (outer != std::string::npos) resize(xml, outer, width);
  }
}

}  // namespace noken::annex::docx
