#include "diagram/card.h"

#include <algorithm>
#include <cmath>

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kHeader = {.size = kHeaderSize, .is_bold = true};
static constexpr Type kSecond = {.size = kLabelSize};
static constexpr Type kName = {.size = kNameSize};
static constexpr Type kHeading = {.size = kNameSize, .is_bold = true};
static constexpr Type kDetail = {.size = kDetailSize};
static constexpr Type kMark = {.size = kLabelSize, .is_bold = true};
static constexpr double kPadding = 7;
static constexpr double kGlyphRoom = 14;
static constexpr double kMarkRoom = 12;  // for each mark
static constexpr std::size_t kMostNameLines = 6;
static constexpr std::size_t kMostSecondLines = 6;
static constexpr std::size_t kMostDetailLines = 8;
static constexpr double kRowGap = 3.5;

static double height_of(const std::vector<std::string>& lines, const Type& type) {
  return static_cast<double>(lines.size()) * type.size * kLineHeight;
}

static double marks_width(const Row& row) {
  return kMarkRoom * ((row.is_personal ? 1 : 0) + (row.has_gap ? 1 : 0));
}

// A row without a name is a remark on the card.
static double glyph_room(const Row& row) {
  return row.is_heading || row.name.empty() ? 0 : kGlyphRoom;
}

static MeasuredRow measure(const Row& row, double text_width, const TextMetrics& metrics) {
  MeasuredRow measured;
  const Type& type = row.is_heading ? kHeading : kName;
  const double width = text_width + kGlyphRoom - glyph_room(row);
  measured.name = wrap(row.name, width, kMostNameLines, type, metrics);
  measured.detail = wrap(row.detail, width, kMostDetailLines, kDetail, metrics);
  measured.height = height_of(measured.name, type) + height_of(measured.detail, kDetail) + kRowGap;
  return measured;
}

static double width_of(const Row& row, const MeasuredRow& measured, const TextMetrics& metrics) {
  const Type& type = row.is_heading ? kHeading : kName;
  return 2 * kPadding + glyph_room(row) + marks_width(row) +
         std::max(widest(measured.name, type, metrics), widest(measured.detail, kDetail, metrics));
}

// Rows one below the other, in columns of at most this height; how many columns that takes. A
// heading stays with the row below it.
static std::size_t fill_columns(MeasuredCard& measured, double height) {
  std::size_t column = 0;
  double y = 0;
  for (std::size_t i = 0; i < measured.rows.size(); ++i) {
    MeasuredRow& row = measured.rows[i];
    const bool leads = measured.card->rows[i].is_heading && i + 1 < measured.rows.size();
    const double needed = row.height + (leads ? measured.rows[i + 1].height : 0);
    if (y > 0 && y + needed > height) {
      ++column;
      y = 0;
    }
    row.column = column;
    row.top = measured.header_height + kRowGap + y;
    y += row.height;
  }
  return column + 1;
}

// The lowest columns that hold all rows; gives their height.
static double place_rows(MeasuredCard& measured, std::size_t columns) {
  double whole = 0;
  for (const MeasuredRow& row : measured.rows) whole += row.height;
  double height = whole / static_cast<double>(columns);
  while (fill_columns(measured, height + 0.1) > columns) height += 3;
  double deepest = 0;
  for (const MeasuredRow& row : measured.rows)
    deepest = std::max(deepest, row.top + row.height - measured.header_height - kRowGap);
  return deepest;
}

MeasuredCard measure(const Card& card, const TextMetrics& metrics, const CardShape& shape) {
  MeasuredCard measured{.card = &card};
  const double marks = metrics.width(card.marks, kMark.size, true) + (card.marks.empty() ? 0 : 6);
  const auto columns = static_cast<double>(shape.columns);
  const double wide = shape.text_width * columns + 2 * (kPadding + kGlyphRoom) * (columns - 1);
  const double header = shape.width > 0 ? shape.width - 2 * kPadding - marks : wide;
  measured.name = wrap(card.name, header, kMostNameLines, kHeader, metrics);
  measured.second = wrap(card.second_line, header, kMostSecondLines, kSecond, metrics);
  double width = 2 * kPadding + std::max(widest(measured.name, kHeader, metrics) + marks,
                                         widest(measured.second, kSecond, metrics));
  measured.header_height =
      height_of(measured.name, kHeader) + height_of(measured.second, kSecond) + kPadding;
  double column = 0;
  for (const Row& row : card.rows) {
    measured.rows.push_back(measure(row, shape.text_width - marks_width(row), metrics));
    column = std::max(column, width_of(row, measured.rows.back(), metrics));
  }
  width = shape.width > 0 ? shape.width : std::max(width, column * columns);
  measured.column_width = width / columns;
  const double rows = place_rows(measured, shape.columns);
  measured.size = {width, measured.header_height + (card.rows.empty() ? 0 : rows + 2 * kRowGap)};
  return measured;
}

CardShape wide_shape(double width, double column) {
  const double columns = std::max(1.0, std::floor(width / column));
  return {.text_width = width / columns - 2 * kPadding - kGlyphRoom,
          .columns = static_cast<std::size_t>(columns),
          .width = width};
}

static XmlElement draw_header(const MeasuredCard& measured, const Box& box) {
  XmlElement to = group();
  add_tooltip(to, measured.card->tooltip);
  add_source(to, measured.card->source);
  const bool is_port = measured.card->is_port;
  if (!is_port) {
    to.add(filled({box.x, box.y, box.width, measured.header_height}, measured.card->colour,
                  measured.card->colour));
  }
  const Ink ink{.colour = is_port ? kQuiet : kPaper};
  Point at{box.x + kPadding, box.y + kPadding / 2 + kHeader.size};
  to.add(words(measured.card->marks, {box.x + box.width - kPadding, at.y}, kMark,
               {.colour = ink.colour, .anchor = Anchor::end}));
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

static void draw_words(XmlElement& to, const Row& row, const MeasuredRow& measured, Point at) {
  const Type& type = row.is_heading ? kHeading : kName;
  const std::string_view colour = row.is_quiet || row.is_heading ? kQuiet : kInk;
  const Point text{at.x + glyph_room(row), at.y + kName.size * 0.98};
  add_lines(to, measured.name, text, type, {.colour = colour});
  add_lines(to, measured.detail,
            {text.x, at.y + height_of(measured.name, type) + kDetail.size * 0.95}, kDetail,
            {.colour = kQuiet});
}

static XmlElement draw_row(const MeasuredCard& measured, std::size_t i, Point at) {
  const Row& row = measured.card->rows[i];
  XmlElement result = group();
  if (!row.id.empty()) result.attributes.emplace_back("id", row.id);
  add_tooltip(result, row.tooltip);
  add_source(result, row.source);
  result.add(draw_glyph(row.glyph, {at.x + 3.5, at.y + kName.size * 0.62}, measured.card->colour));
  if (!row.sign.empty()) {
    result.add(words(row.sign, {at.x + 3.5, at.y + kName.size * 0.98}, kMark,
                     {.colour = measured.card->colour, .anchor = Anchor::middle}));
  }
  draw_words(result, row, measured.rows[i], at);
  const double right = at.x + measured.column_width - 2 * kPadding;
  draw_marks(result, row, {right, at.y + kName.size * 0.98});
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
  for (std::size_t i = 0; i < measured.rows.size(); ++i) {
    const MeasuredRow& row = measured.rows[i];
    const double x = box.x + kPadding + static_cast<double>(row.column) * measured.column_width;
    result.add(draw_row(measured, i, {x, box.y + row.top}));
  }
  return result;
}

}  // namespace noken::diagram
