#include "diagram/sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/internal_error.h"
#include "base/long_date.h"
#include "base/paper_formats.h"
#include "diagram/finish.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kMargin = 34;  // 12 mm
static constexpr double kTitleHeight = 34;
static constexpr double kGap = 12;
static constexpr double kSample = 30;
static constexpr double kBlockStep = 11.5;  // between lines of the title block
static constexpr double kLeastTitle = 11;
static constexpr double kLegendStep = 13;
static constexpr double kHair = 1;  // around a picture in a document
static constexpr double kRoomGap = 8;
static constexpr double kSubtitleHeight = 19;
static constexpr double kNoteHeight = 25;  // two lines
static constexpr Type kTitle = {.size = kTitleSize, .is_bold = true};
static constexpr Type kSubtitle = {.size = 11};
static constexpr Type kSmall = {.size = 8.5};
static constexpr Type kSmallBold = {.size = 8.5, .is_bold = true};

static Size upright(const PaperFormat& format) {
  constexpr double kPoints = 72 / 25.4;  // a millimetre
  return {format.width * kPoints, format.height * kPoints};
}

static Size lying(const PaperFormat& format) {
  const Size size = upright(format);
  return {size.height, size.width};
}

Size paper_size(Paper paper) {
  switch (paper) {
    case Paper::a3_landscape:
      return lying(kA3);
    case Paper::a3_portrait:
      return upright(kA3);
    case Paper::a4_landscape:
      return lying(kA4);
    case Paper::a4_portrait:
      return upright(kA4);
    case Paper::f4_landscape:
      return lying(kF4);
    case Paper::f4_portrait:
      return upright(kF4);
  }
  internal_error("a paper without a size");
}

Size sheet_size(const Picture& picture) {
  if (picture.room) return {picture.room->width, picture.room->height};
  return paper_size(picture.paper);
}

Picture as_first(Picture picture) {
  if (picture.room) picture.room->height = picture.room->first;
  return picture;
}

// On a narrow sheet the legend has fewer columns, so it needs more lines.
static double foot_height(const Size& size) { return size.width < 700 ? 122 : 84; }

static double block_width(const Size& size) { return size.width < 700 ? 250 : 330; }

// Of the sheets in a document: the legend, and below it two lines that say what is counted.
static double room_foot_height(const Size& size) {
  return (size.width < 600 ? 5 : 3) * kLegendStep + kNoteHeight;
}

// A hair's breadth, so that no frame is cut.
static Box content_in_room(const Picture& picture) {
  const Size size = sheet_size(picture);
  const double top = picture.subtitle.empty() ? kHair : kSubtitleHeight;
  return {kHair, top, size.width - 2 * kHair,
          size.height - top - room_foot_height(size) - kRoomGap};
}

Box content_box(const Picture& picture) {
  if (picture.room) return content_in_room(picture);
  const Size size = paper_size(picture.paper);
  const double top = kMargin + kTitleHeight + (picture.subtitle.empty() ? 0 : 8);
  return {kMargin, top, size.width - 2 * kMargin,
          size.height - top - kMargin - foot_height(size) - kGap};
}

static void add_title(XmlElement& svg, const Sheet& sheet, const TextMetrics& metrics) {
  const Size size = paper_size(sheet.picture.paper);
  const std::string title = fmt::format("{} · {}", sheet.picture.title, sheet.picture.region);
  // A long name is set smaller rather than cut.
  Type type = kTitle;
  while (type.size > kLeastTitle &&
         metrics.width(title, type.size, type.is_bold) > size.width - 2 * kMargin)
    type.size -= 0.5;
  const auto lines = wrap(title, size.width - 2 * kMargin, 1, type, metrics);
  add_lines(svg, lines, {kMargin, kMargin + kTitleSize}, type);
  const auto below = wrap(sheet.picture.subtitle, size.width - 2 * kMargin, 1, kSubtitle, metrics);
  add_lines(svg, below, {kMargin, kMargin + kTitleSize + 15}, kSubtitle, {.colour = kQuiet});
}

// Columns from the left, as many lines as the foot is high.
static void add_legend(XmlElement& svg, const std::vector<LegendItem>& legend, const Box& box,
                       const TextMetrics& metrics) {
  double x = box.x;
  double y = box.y;
  double widest = 0;
  for (const LegendItem& item : legend) {
    if (y + kLegendStep > box.y + box.height) {
      x += kSample + 6 + widest + 18;
      y = box.y;
      widest = 0;
    }
    const double room = std::max(20.0, box.x + box.width - x - kSample - 6);
    const auto lines = wrap(item.meaning, room, 1, kSmall, metrics);
    XmlElement& sample = svg.add(group());
    sample.attributes.emplace_back("transform",
                                   fmt::format("translate({} {})", number(x), number(y)));
    sample.add(item.sample);
    add_lines(svg, lines, {x + kSample + 6, y + 8.5}, kSmall);
    widest = std::max(widest, diagram::widest(lines, kSmall, metrics));
    y += kLegendStep;
  }
}

// Lines of the block that are left for each of the texts that follow.
static std::size_t lines_left(const Box& box, double y, std::size_t texts_after) {
  const auto lines =
      static_cast<std::size_t>(std::max(1.0, (box.y + box.height - 4 - y) / kBlockStep + 1));
  return lines > texts_after ? lines - texts_after : 1;
}

static std::string shown_day(const Sheet& sheet) {
  const auto date = parse_date(sheet.picture.date);
  return date ? long_date(*date, sheet.language) : sheet.picture.date;
}

static std::string shown_state(const Sheet& sheet) {
  static constexpr Text kState = {"Keadaan per {date} · lembar {number} dari {of}",
                                  "State at {date} · sheet {number} of {of}"};
  static constexpr Text kOnly = {"Keadaan per {date}", "State at {date}"};
  const Text& text = sheet.picture.room && sheet.of == 1 ? kOnly : kState;
  return fmt::format(fmt::runtime(text.in(sheet.language)), fmt::arg("date", shown_day(sheet)),
                     fmt::arg("number", sheet.number), fmt::arg("of", sheet.of));
}

static void add_title_block(XmlElement& svg, const Sheet& sheet, const Box& box,
                            const TextMetrics& metrics) {
  XmlElement& block = svg.add(group());
  block.add(filled(box, kPaper, kLine));
  const double width = box.width - 16;
  Point at{box.x + 8, box.y + 13};
  const auto add = [&](const std::string& text, const Type& type, std::size_t most) {
    const auto lines = wrap(text, width, most, type, metrics);
    add_lines(block, lines, at, type);
    at.y += static_cast<double>(lines.size()) * kBlockStep;
  };
  add(fmt::format("{} · {}", sheet.picture.region, sheet.picture.title), kSmallBold, 2);
  add(shown_state(sheet), kSmall, 1);
  const auto& counts = sheet.picture.counts;
  for (std::size_t i = 0; i < counts.size(); ++i)
    add(counts[i], kSmall, lines_left(box, at.y, counts.size() - i - 1));
}

static XmlElement svg_of(const Size& size) {
  XmlElement svg{
      .name = "svg",
      .attributes = {{"xmlns", "http://www.w3.org/2000/svg"},
                     {"width", number(size.width) + "pt"},
                     {"height", number(size.height) + "pt"},
                     {"viewBox", fmt::format("0 0 {} {}", number(size.width), number(size.height))},
                     {"font-family", std::string(kFonts)}}};
  svg.add(filled({0, 0, size.width, size.height}, kPaper));
  return svg;
}

// What the title block would say and the caption does not, in a line or two.
static void add_note(XmlElement& svg, const Sheet& sheet, const Box& box,
                     const TextMetrics& metrics) {
  std::string note = shown_state(sheet);
  for (const std::string& count : sheet.picture.counts) note += " · " + count;
  add_lines(svg, wrap(note, box.width, 2, kSmall, metrics), {box.x, box.y + kSmall.size + 2},
            kSmall, {.colour = kQuiet});
}

// The frame of a picture that stands in a document.
static void add_room_frame(XmlElement& svg, const Sheet& sheet, XmlElement content,
                           const std::vector<LegendItem>& legend, const TextMetrics& metrics) {
  const Size size = sheet_size(sheet.picture);
  const double height = room_foot_height(size);
  const Box foot{kHair, size.height - height, size.width - 2 * kHair, height - kNoteHeight};
  svg.add(std::move(content));
  const auto lines = wrap(sheet.picture.subtitle, foot.width, 1, kSubtitle, metrics);
  add_lines(svg, lines, {kHair, kSubtitle.size}, kSubtitle, {.colour = kQuiet});
  add_legend(svg, legend, foot, metrics);
  add_note(svg, sheet, {foot.x, foot.y + foot.height, foot.width, kNoteHeight}, metrics);
}

static void add_paper_frame(XmlElement& svg, const Sheet& sheet, XmlElement content,
                            const std::vector<LegendItem>& legend, const TextMetrics& metrics) {
  const Size size = sheet_size(sheet.picture);
  add_title(svg, sheet, metrics);
  svg.add(std::move(content));
  const double height = foot_height(size);
  const double foot = size.height - kMargin - height;
  const double block = size.width - kMargin - block_width(size);
  add_legend(svg, legend, {kMargin, foot, block - kMargin - kGap, height}, metrics);
  add_title_block(svg, sheet, {block, foot, block_width(size), height}, metrics);
}

std::string compose(const Sheet& sheet, XmlElement content, const std::vector<LegendItem>& legend,
                    const TextMetrics& metrics) {
  XmlElement svg = svg_of(sheet_size(sheet.picture));
  const auto add_frame = sheet.picture.room ? add_room_frame : add_paper_frame;
  add_frame(svg, sheet, std::move(content), legend, metrics);
  finish(svg, sheet.picture.finish);
  return to_text(svg);
}

}  // namespace noken::diagram
