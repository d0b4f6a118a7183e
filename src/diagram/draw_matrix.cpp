#include "diagram/draw_matrix.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/draw_tables.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kRowHead = 112;
static constexpr double kSpace = 6;
static constexpr double kPadding = 6;
static constexpr double kGapStrip = 26;
static constexpr double kBulletRoom = 8;
static constexpr std::size_t kMostItemLines = 2;
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

// The items of the cell in lines, each in as many as `most` at the utmost.
static std::vector<std::vector<std::string>> item_lines(const Cell& cell, double width,
                                                        std::size_t most,
                                                        const TextMetrics& metrics) {
  std::vector<std::vector<std::string>> items;
  for (const std::string& item : cell.items)
    items.push_back(wrap(item, width - kBulletRoom, most, kBody, metrics));
  return items;
}

static std::size_t count_lines(const std::vector<std::vector<std::string>>& items) {
  std::size_t lines = 0;
  for (const auto& item : items) lines += item.size();
  return lines;
}

// The list of the cell, two lines for long items when there is room; what does not fit is counted.
static void draw_items(XmlElement& to, const Cell& cell, Box box, const TextMetrics& metrics,
                       Language language) {
  const double step = kBody.size * kLineHeight;
  const auto room = static_cast<std::size_t>(std::max(0.0, box.height / step));
  const std::size_t all = cell.items.size() + cell.items_left_out;
  const std::size_t shown = all <= room ? all : room == 0 ? 0 : room - 1;
  auto items = item_lines(cell, box.width, kMostItemLines, metrics);
  if (shown < all || count_lines(items) > room) items = item_lines(cell, box.width, 1, metrics);
  Point at{box.x, box.y + kBody.size};
  const std::size_t drawn = std::min(shown, items.size());
  for (std::size_t i = 0; i < drawn; ++i) {
    to.add(words("•", at, kBody, {.colour = kQuiet}));
    add_lines(to, items[i], {at.x + kBulletRoom, at.y}, kBody);
    at.y += step * static_cast<double>(items[i].size());
  }
  if (drawn == all || room == 0) return;
  to.add(words(fmt::format(fmt::runtime(kMore.in(language)), all - drawn),
               {at.x + kBulletRoom, at.y}, kBody, {.colour = kQuiet}));
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

// The rows on one page, and what they are drawn with.
struct MatrixPage {
  Box box = {};
  double row_height = 0;
  std::vector<const MatrixRow*> rows = {};
};

static double cell_width(const MatrixRow& row, double width) {
  const auto cells = static_cast<double>(std::max<std::size_t>(1, row.cells.size()));
  return (width - kRowHead - cells * kSpace) / cells;
}

static XmlElement draw_page(const MatrixPage& page, const TextMetrics& metrics, Language language) {
  XmlElement content = group();
  const Box& box = page.box;
  double y = box.y;
  for (const MatrixRow* row : page.rows) {
    draw_row_head(content, *row, {box.x, y, kRowHead, page.row_height}, metrics);
    const double width = cell_width(*row, box.width);
    double x = box.x + kRowHead + kSpace;
    for (const Cell& cell : row->cells) {
      draw_cell(content, cell, {x, y, width, page.row_height}, metrics, language);
      x += width + kSpace;
    }
    y += page.row_height + kSpace;
  }
  return content;
}

// What its title, its lines and its list take above the strip.
static double needed_height(const Cell& cell, double width, const TextMetrics& metrics) {
  const double room = width - 2 * kPadding;
  const auto title = wrap(cell.title, room, 2, kTitle, metrics);
  const std::size_t items = count_lines(item_lines(cell, room, kMostItemLines, metrics));
  const std::size_t lines = cell.lines.size() + items + (cell.items_left_out > 0 ? 1 : 0);
  return 8 + static_cast<double>(title.size()) * kTitle.size * kLineHeight +
         static_cast<double>(lines) * kBody.size * kLineHeight + kGapStrip;
}

static double needed_height(const Matrix& matrix, double width, const TextMetrics& metrics) {
  double needed = 1;
  for (const MatrixRow& row : matrix.rows) {
    for (const Cell& cell : row.cells)
      needed = std::max(needed, needed_height(cell, cell_width(row, width), metrics));
  }
  return needed;
}

// In a document a row is as high as its lists need, on as many sheets as that takes; a paper holds
// all rows, and what does not fit in a cell is counted.
static std::vector<MatrixPage> pages_of(const Picture& picture, const TextMetrics& metrics) {
  const auto& rows = std::get<Matrix>(picture.content).rows;
  const Box box = content_box(as_first(picture));
  const std::size_t all = std::max<std::size_t>(1, rows.size());
  std::size_t most = all;
  if (picture.room) {
    const double needed = needed_height(std::get<Matrix>(picture.content), box.width, metrics);
    const auto fit = static_cast<std::size_t>((box.height + kSpace) / (needed + kSpace));
    most = std::clamp<std::size_t>(fit, 1, all);
  }
  const std::size_t count = (all + most - 1) / most;
  const std::size_t each = (all + count - 1) / count;
  const auto shares = static_cast<double>(each);
  std::vector<MatrixPage> pages(count);
  for (MatrixPage& page : pages) {
    page.box = box;
    page.row_height = (box.height - (shares - 1) * kSpace) / shares;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) pages[i / each].rows.push_back(&rows[i]);
  return pages;
}

std::vector<WorkerTask> draw_matrix(const Picture& picture, const TextMetrics& metrics,
                                    Language language) {
  std::vector<XmlElement> pages;
  for (const MatrixPage& page : pages_of(picture, metrics))
    pages.push_back(draw_page(page, metrics, language));
  return tasks_of(picture, std::move(pages), gap_legend(language), metrics, language);
}

}  // namespace noken::diagram
