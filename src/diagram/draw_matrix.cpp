#include "diagram/draw_matrix.h"

#include <fmt/format.h>

#include <algorithm>

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kRowHead = 112;
static constexpr double kSpace = 6;
static constexpr double kPadding = 6;
static constexpr double kGapStrip = 26;
static constexpr Type kPillar = {.size = 13, .is_bold = true};
static constexpr Type kTitle = {.size = 11, .is_bold = true};
static constexpr Type kBody = {.size = 9};
static constexpr Type kGapType = {.size = 9, .is_bold = true};

static constexpr Text kMore = {"… dan {} program lagi", "… and {} more programmes"};

static void draw_row_head(XmlElement& to, const MatrixRow& row, const Box& box,
                          const TextMetrics& metrics) {
  to.add(filled(box, row.colour));
  const auto lines = wrap(row.name, box.width - 2 * kPadding, 4, kPillar, metrics);
  const double height = static_cast<double>(lines.size()) * kPillar.size * kLineHeight;
  add_lines(to, lines, {box.x + kPadding, box.y + (box.height - height) / 2 + kPillar.size},
            kPillar, {.colour = kPaper});
}

// The list of the cell, one line each; what does not fit is counted.
static void draw_items(XmlElement& to, const Cell& cell, Box box, const TextMetrics& metrics,
                       Language language) {
  const double step = kBody.size * kLineHeight;
  auto room = static_cast<std::size_t>(std::max(0.0, box.height / step));
  const std::size_t all = cell.items.size() + cell.items_left_out;
  const std::size_t shown = all <= room ? all : room == 0 ? 0 : room - 1;
  Point at{box.x, box.y + kBody.size};
  for (std::size_t i = 0; i < std::min(shown, cell.items.size()); ++i) {
    const auto line = wrap(cell.items[i], box.width - 8, 1, kBody, metrics);
    to.add(words("•", at, kBody, {.colour = kQuiet}));
    add_lines(to, line, {at.x + 8, at.y}, kBody);
    at.y += step;
  }
  const std::size_t drawn = std::min(shown, cell.items.size());
  if (drawn == all || room == 0) return;
  to.add(words(fmt::format(fmt::runtime(kMore.in(language)), all - drawn), {at.x + 8, at.y}, kBody,
               {.colour = kQuiet}));
}

static void draw_cell(XmlElement& to, const Cell& cell, const Box& box, const TextMetrics& metrics,
                      Language language) {
  XmlElement& group_of_cell = to.add(group());
  group_of_cell.attributes.emplace_back("id", cell.id);
  add_tooltip(group_of_cell, cell.tooltip);
  add_source(group_of_cell, cell.source);
  group_of_cell.add(filled(box, kPaper, kLine));
  const Box strip{box.x, box.y + box.height - kGapStrip, box.width, kGapStrip};
  group_of_cell.add(filled(strip, kGapColours[cell.gap], kLine));
  const double width = box.width - 2 * kPadding;
  const std::string_view ink = cell.gap == 3 ? kPaper : kInk;
  const auto gap_lines = wrap(cell.gap_text, width, 2, kGapType, metrics);
  add_lines(group_of_cell, gap_lines,
            {box.x + kPadding, strip.y + (gap_lines.size() == 1 ? 16.0 : 11.0)}, kGapType,
            {.colour = ink});
  Point at{box.x + kPadding, box.y + kTitle.size + 4};
  const auto title = wrap(cell.title, width, 2, kTitle, metrics);
  add_lines(group_of_cell, title, at, kTitle);
  at.y += static_cast<double>(title.size()) * kTitle.size * kLineHeight - 1;
  for (const std::string& line : cell.lines) {
    add_lines(group_of_cell, wrap(line, width, 1, kBody, metrics), at, kBody, {.colour = kQuiet});
    at.y += kBody.size * kLineHeight;
  }
  const double top = at.y - kBody.size + 2;
  draw_items(group_of_cell, cell, {box.x + kPadding, top, width, strip.y - 2 - top}, metrics,
             language);
}

static std::vector<LegendItem> gap_legend(Language language) {
  static constexpr Text kMeanings[] = {
      {"tanpa kesenjangan", "no gap"},
      {"kesenjangan kecil", "a small gap"},
      {"kesenjangan sedang", "a middle gap"},
      {"kesenjangan besar", "a large gap"},
  };
  std::vector<LegendItem> legend;
  for (std::size_t i = 0; i < std::size(kMeanings); ++i) {
    legend.push_back(
        {filled({4, 1, 22, 8}, kGapColours[i], kLine), std::string(kMeanings[i].in(language))});
  }
  return legend;
}

static std::string draw_sheet(const Picture& picture, const TextMetrics& metrics,
                              Language language) {
  const auto& matrix = std::get<Matrix>(picture.content);
  const Box box = content_box(picture);
  XmlElement content = group();
  const auto rows = static_cast<double>(std::max<std::size_t>(1, matrix.rows.size()));
  const double height = (box.height - (rows - 1) * kSpace) / rows;
  double y = box.y;
  for (const MatrixRow& row : matrix.rows) {
    draw_row_head(content, row, {box.x, y, kRowHead, height}, metrics);
    const auto cells = static_cast<double>(std::max<std::size_t>(1, row.cells.size()));
    const double width = (box.width - kRowHead - cells * kSpace) / cells;
    double x = box.x + kRowHead + kSpace;
    for (const Cell& cell : row.cells) {
      draw_cell(content, cell, {x, y, width, height}, metrics, language);
      x += width + kSpace;
    }
    y += height + kSpace;
  }
  const Sheet sheet{.picture = picture, .language = language};
  return compose(sheet, std::move(content), gap_legend(language), metrics);
}

std::vector<WorkerTask> draw_matrix(const Picture& picture, const TextMetrics& metrics,
                                    Language language) {
  return {[&picture, &metrics, language] { return draw_sheet(picture, metrics, language); }};
}

}  // namespace noken::diagram
