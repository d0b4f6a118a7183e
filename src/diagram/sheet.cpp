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

// On a narrow sheet the legend has fewer columns, so it needs more lines.
static double foot_height(const Size& size) { return size.width < 700 ? 122 : 84; }

static double block_width(const Size& size) { return size.width < 700 ? 250 : 330; }

Box content_box(const Picture& picture) {
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
  constexpr double kStep = 13;
  double x = box.x;
  double y = box.y;
  double widest = 0;
  for (const LegendItem& item : legend) {
    if (y + kStep > box.y + box.height) {
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
    y += kStep;
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

static void add_title_block(XmlElement& svg, const Sheet& sheet, const Box& box,
                            const TextMetrics& metrics) {
  static constexpr Text kState = {"Keadaan per {date} · lembar {number} dari {of}",
                                  "State at {date} · sheet {number} of {of}"};
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
  add(fmt::format(fmt::runtime(kState.in(sheet.language)), fmt::arg("date", shown_day(sheet)),
                  fmt::arg("number", sheet.number), fmt::arg("of", sheet.of)),
      kSmall, 1);
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

std::string compose(const Sheet& sheet, XmlElement content, const std::vector<LegendItem>& legend,
                    const TextMetrics& metrics) {
  const Size size = paper_size(sheet.picture.paper);
  XmlElement svg = svg_of(size);
  add_title(svg, sheet, metrics);
  svg.add(std::move(content));
  const double height = foot_height(size);
  const double foot = size.height - kMargin - height;
  const double block = size.width - kMargin - block_width(size);
  add_legend(svg, legend, {kMargin, foot, block - kMargin - kGap, height}, metrics);
  add_title_block(svg, sheet, {block, foot, block_width(size), height}, metrics);
  finish(svg, sheet.picture.finish);
  return to_text(svg);
}

}  // namespace noken::diagram
