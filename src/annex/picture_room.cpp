#include "annex/picture_room.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::annex {

using diagram::Room;

// Millimetres of the headings right above a part, and of the block that names the regulation above
// the first of them; nothing when something else comes between.
static double headings_above(const Document& document, std::size_t part) {
  constexpr double kChapter = 18;
  constexpr double kBelow = 12;
  constexpr double kLine = 6;
  double height = 0;
  for (std::size_t i = part; i-- > 0;) {
    const auto* heading = std::get_if<Heading>(&document.parts[i]);
    if (heading == nullptr) return height;
    const bool is_chapter = heading->level == 1;
    height += is_chapter ? kChapter : kBelow;
    if (i == 0) height += kLine * static_cast<double>(regulation_lines(document.form).size());
    if (is_chapter) return height;
  }
  return height;
}

Room room_for_picture(const Document& document, bool is_landscape) {
  constexpr double kCaption = 14;
  constexpr double kLeast = 60;
  constexpr double kPoints = 72 / 25.4;  // a millimetre
  const Form& form = document.form;
  const double paper_width = is_landscape ? form.paper.height : form.paper.width;
  const double paper_height = is_landscape ? form.paper.width : form.paper.height;
  const double width = paper_width - 10 * (form.margins[1] + form.margins[3]);
  const double height = paper_height - 10 * (form.margins[0] + form.margins[2]) - kCaption;
  const double above = headings_above(document, document.parts.size());
  return {.width = std::max(kLeast, width) * kPoints,
          .height = std::max(kLeast, height) * kPoints,
          .first = std::max(kLeast, height - above) * kPoints};
}

std::string sheet_caption(const Numbered& number, std::size_t sheet, std::size_t of,
                          Language language) {
  static constexpr Text kSheet = {"{} (lembar {} dari {})", "{} (sheet {} of {})"};
  if (of == 1) return number.whole();
  return fmt::format(fmt::runtime(kSheet.in(language)), number.whole(), sheet + 1, of);
}

}  // namespace noken::annex
