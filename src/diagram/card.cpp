#include "diagram/card.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kHeader = {.size = kHeaderSize, .is_bold = true};
static constexpr Type kSecond = {.size = kLabelSize};
static constexpr Type kName = {.size = kNameSize};
static constexpr Type kMark = {.size = kLabelSize, .is_bold = true};
static constexpr double kPadding = 7;
static constexpr double kGlyphRoom = 14;
static constexpr double kMarkRoom = 12;    // for each mark
static constexpr double kTextWidth = 152;  // about 26 letters
static constexpr std::size_t kMostNameLines = 4;
static constexpr double kRowGap = 3.5;

static double height_of(const std::vector<std::string>& lines, const Type& type) {
  return static_cast<double>(lines.size()) * type.size * kLineHeight;
}

static double marks_width(const Row& row) {
  return kMarkRoom * ((row.is_personal ? 1 : 0) + (row.has_gap ? 1 : 0));
}

static double row_width(const MeasuredCard& measured, std::size_t i, const TextMetrics& metrics) {
  const Row& row = measured.card->rows[i];
  return 2 * kPadding + kGlyphRoom + widest(measured.rows[i], kName, metrics) + marks_width(row);
}

MeasuredCard measure(const Card& card, const TextMetrics& metrics) {
  MeasuredCard measured{.card = &card};
  measured.name = wrap(card.name, kTextWidth, kMostNameLines, kHeader, metrics);
  if (!card.second_line.empty())
    measured.second = wrap(card.second_line, kTextWidth, kMostNameLines, kSecond, metrics);
  double width = 2 * kPadding + std::max(widest(measured.name, kHeader, metrics),
                                         widest(measured.second, kSecond, metrics));
  measured.header_height =
      height_of(measured.name, kHeader) + height_of(measured.second, kSecond) + kPadding;
  double height = measured.header_height;
  for (std::size_t i = 0; i < card.rows.size(); ++i) {
    measured.rows.push_back(wrap(card.rows[i].name, kTextWidth, kMostNameLines, kName, metrics));
    width = std::max(width, row_width(measured, i, metrics));
    height += height_of(measured.rows.back(), kName) + kRowGap;
  }
  measured.size = {width, height + (card.rows.empty() ? 0 : kRowGap)};
  return measured;
}

static XmlElement circle(Point middle, double radius, std::string_view fill,
                         std::string_view stroke) {
  return {.name = "circle",
          .attributes = {{"cx", number(middle.x)},
                         {"cy", number(middle.y)},
                         {"r", number(radius)},
                         {"fill", std::string(fill)},
                         {"stroke", std::string(stroke)}}};
}

static XmlElement path(const std::string& data, std::string_view fill, std::string_view stroke) {
  return {.name = "path",
          .attributes = {{"d", data},
                         {"fill", std::string(fill)},
                         {"stroke", std::string(stroke)},
                         {"stroke-width", "1.2"}}};
}

XmlElement draw_glyph(Glyph glyph, Point middle, std::string_view colour) {
  constexpr double kRadius = 3.2;
  const std::string x = number(middle.x);
  XmlElement sign = group();
  if (glyph == Glyph::live) sign.add(circle(middle, kRadius, colour, colour));
  if (glyph == Glyph::planned) sign.add(circle(middle, kRadius, kPaper, colour));
  if (glyph == Glyph::building) {
    sign.add(circle(middle, kRadius, kPaper, colour));
    sign.add(path(fmt::format("M{} {}A{} {} 0 0 0 {} {}Z", x, number(middle.y - kRadius), kRadius,
                              kRadius, x, number(middle.y + kRadius)),
                  colour, colour));
  }
  if (glyph == Glyph::retired) {
    const double a = kRadius - 0.4;
    sign.add(
        path(fmt::format("M{} {}L{} {}M{} {}L{} {}", number(middle.x - a), number(middle.y - a),
                         number(middle.x + a), number(middle.y + a), number(middle.x - a),
                         number(middle.y + a), number(middle.x + a), number(middle.y - a)),
             "none", colour));
  }
  return sign;
}

static XmlElement draw_header(const MeasuredCard& measured, const Box& box) {
  XmlElement to = group();
  add_tooltip(to, measured.card->tooltip);
  add_source(to, measured.card->source);
  const bool is_port = measured.card->is_port;
  if (!is_port)
    to.add(filled({box.x, box.y, box.width, measured.header_height}, measured.card->colour,
                  measured.card->colour));
  const Ink ink{.colour = is_port ? kQuiet : kPaper};
  Point at{box.x + kPadding, box.y + kPadding / 2 + kHeader.size};
  add_lines(to, measured.name, at, kHeader, ink);
  at.y += height_of(measured.name, kHeader) - 1;
  add_lines(to, measured.second, at, kSecond, ink);
  return to;
}

static void draw_marks(XmlElement& to, const Row& row, Point at) {
  const auto mark = [&](const char* sign) {
    to.add(words(sign, at, kMark, {.colour = kAlarm, .anchor = Anchor::end}));
    at.x -= kMarkRoom;
  };
  if (row.has_gap) mark("!");
  if (row.is_personal) mark("P");
}

static XmlElement draw_row(const MeasuredCard& measured, std::size_t i, Point at, double right) {
  const Row& row = measured.card->rows[i];
  XmlElement result = group();
  if (!row.id.empty()) result.attributes.emplace_back("id", row.id);
  add_tooltip(result, row.tooltip);
  add_source(result, row.source);
  result.add(draw_glyph(row.glyph, {at.x + 3.5, at.y + kName.size * 0.62}, measured.card->colour));
  const Point text{at.x + kGlyphRoom, at.y + kName.size * 0.98};
  add_lines(result, measured.rows[i], text, kName, {.colour = row.is_quiet ? kQuiet : kInk});
  draw_marks(result, row, {right, text.y});
  return result;
}

XmlElement draw(const MeasuredCard& measured, Point middle) {
  const Box box{middle.x - measured.size.width / 2, middle.y - measured.size.height / 2,
                measured.size.width, measured.size.height};
  XmlElement result = group();
  result.attributes.emplace_back("id", "kartu-" + measured.card->id);
  XmlElement& frame = result.add(filled(box, kPaper, measured.card->is_port ? kQuiet : kLine));
  if (measured.card->is_port) frame.attributes.emplace_back("stroke-dasharray", "4 3");
  result.add(draw_header(measured, box));
  Point at{box.x + kPadding, box.y + measured.header_height + kRowGap};
  for (std::size_t i = 0; i < measured.rows.size(); ++i) {
    result.add(draw_row(measured, i, at, box.x + box.width - kPadding));
    at.y += height_of(measured.rows[i], kName) + kRowGap;
  }
  return result;
}

}  // namespace noken::diagram
