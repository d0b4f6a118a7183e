#include <fmt/format.h>

#include <algorithm>

#include "diagram/draw_tables.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kLabelWidth = 22 * kGrid;
static constexpr double kLeastCell = 16 * kGrid;
static constexpr double kCellHeight = 4 * kGrid;
static constexpr double kTitleHeight = 4 * kGrid;
static constexpr double kPadding = 5;
static constexpr Type kTitle = {.size = 12, .is_bold = true};
static constexpr Type kCaption = {.size = 10};
static constexpr Type kLabel = {.size = 8.5, .is_bold = true};
static constexpr Type kName = {.size = 8};
static constexpr Type kCode = {.size = 7.5};
static constexpr Type kCount = {.size = 10.5, .is_bold = true};

// How a cell looks by what stands in it; steps that grey print keeps apart.
struct HeatStep {
  std::size_t least;
  std::string_view ground;
  std::string_view ink;
  Text meaning;
};
static constexpr HeatStep kSteps[] = {
    {0, kPaper, kQuiet, {"tidak ada", "none"}},
    {1, "#DBEAFE", kInk, {"1", "1"}},
    {2, "#93C5FD", kInk, {"2 sampai 4", "2 to 4"}},
    {5, "#1D4ED8", kPaper, {"5 atau lebih", "5 or more"}},
};

static const HeatStep& step_of(std::size_t count) {
  const HeatStep* found = std::begin(kSteps);
  for (const HeatStep& step : kSteps) {
    if (count >= step.least) found = &step;
  }
  return *found;
}

static XmlElement ground_of(const HeatStep& step, const Box& box) {
  XmlElement ground = filled(box, step.ground, step.least == 0 ? kLine : "#3B82F6");
  if (step.least == 0) ground.attributes.emplace_back("stroke-dasharray", "3 2");
  return ground;
}

static void draw_cell(XmlElement& to, const HeatCell& cell, Box box, const TextMetrics& metrics) {
  const HeatStep& step = step_of(cell.count);
  XmlElement& drawn = to.add(group());
  drawn.attributes.emplace_back("id", cell.code);
  add_tooltip(drawn, cell.tooltip);
  box = {box.x + 1, box.y + 1, box.width - 2, box.height - 2};
  drawn.add(ground_of(step, box));
  const double top = box.y + 8;
  drawn.add(words(cell.code, {box.x + kPadding, top}, kCode, {.colour = step.ink}));
  drawn.add(words(std::to_string(cell.count), {box.x + box.width - kPadding, top + 1}, kCount,
                  {.colour = step.ink, .anchor = Anchor::end}));
  const auto lines = wrap(cell.name, box.width - 2 * kPadding, 2, kName, metrics);
  add_lines(drawn, lines, {box.x + kPadding, top + 9}, kName, {.colour = step.ink});
}

// Pages while they are filled from above.
struct HeatPages {
  const Box& box;
  const TextMetrics& metrics;
  std::size_t columns = 1;
  double cell_width = kLeastCell;
  double first_height = 0;  // of the box on the first page
  std::vector<XmlElement> pages = {};
  double y = 0;
};

static void draw_title(HeatPages& pages, const HeatBlock& block) {
  XmlElement& page = pages.pages.back();
  const double base = pages.y + kTitleHeight - 10;
  page.add(words(block.title, {pages.box.x, base}, kTitle));
  const double after = pages.metrics.width(block.title, kTitle.size, true) + 12;
  page.add(words(block.caption, {pages.box.x + after, base}, kCaption, {.colour = kQuiet}));
  pages.y += kTitleHeight;
}

static void begin_page(HeatPages& pages) {
  pages.pages.push_back(group());
  pages.y = pages.box.y;
}

// Some of the cells of a row.
struct HeatPiece {
  const HeatRow& row;
  std::size_t first = 0;
  std::size_t count = 0;
};

static std::size_t lines_of(const HeatPages& pages, std::size_t cells) {
  return std::max<std::size_t>(1, (cells + pages.columns - 1) / pages.columns);
}

static void draw_piece(HeatPages& pages, const HeatPiece& piece) {
  XmlElement& page = pages.pages.back();
  const double height = kCellHeight * static_cast<double>(lines_of(pages, piece.count));
  const Box label{pages.box.x, pages.y + 1, kLabelWidth - 4, height - 2};
  page.add(filled(label, kSoftGround));
  page.add(words(piece.row.code, {label.x + kPadding, label.y + 8}, kCode, {.colour = kQuiet}));
  const auto lines = wrap(piece.row.name, label.width - 2 * kPadding, 2, kLabel, pages.metrics);
  add_lines(page, lines, {label.x + kPadding, label.y + 17}, kLabel);
  for (std::size_t i = 0; i < piece.count; ++i) {
    const auto column = static_cast<double>(i % pages.columns);
    const std::size_t whole_lines = i / pages.columns;
    const auto line = static_cast<double>(whole_lines);
    draw_cell(page, piece.row.cells[piece.first + i],
              {pages.box.x + kLabelWidth + column * pages.cell_width, pages.y + line * kCellHeight,
               pages.cell_width, kCellHeight},
              pages.metrics);
  }
  pages.y += height;
}

static std::size_t lines_left(const HeatPages& pages) {
  if (pages.pages.empty()) return 0;
  const double height = pages.pages.size() == 1 ? pages.first_height : pages.box.height;
  const double left = pages.box.y + height - pages.y;
  return static_cast<std::size_t>(std::max(0.0, left / kCellHeight));
}

// A row runs over to the next page when it must; the title is repeated there.
static void draw_row(HeatPages& pages, const HeatBlock& block, const HeatRow& row) {
  for (std::size_t first = 0; first < row.cells.size();) {
    if (lines_left(pages) == 0) {
      begin_page(pages);
      draw_title(pages, block);
    }
    const std::size_t most = std::max<std::size_t>(1, lines_left(pages)) * pages.columns;
    const std::size_t count = std::min(row.cells.size() - first, most);
    draw_piece(pages, {row, first, count});
    first += count;
  }
}

// A title stands never alone at the end of a page.
static void draw_block(HeatPages& pages, const HeatBlock& block) {
  constexpr std::size_t kLeastLines = 4;  // the title takes one of them
  if (lines_left(pages) < kLeastLines) begin_page(pages);
  draw_title(pages, block);
  for (const HeatRow& row : block.rows) draw_row(pages, block, row);
}

std::vector<WorkerTask> draw_heat_map(const Picture& picture, const TextMetrics& metrics,
                                      Language language) {
  const Box box = content_box(picture);
  HeatPages pages{
      .box = box, .metrics = metrics, .first_height = content_box(as_first(picture)).height};
  const double room = box.width - kLabelWidth;
  pages.columns = std::max<std::size_t>(1, static_cast<std::size_t>(room / kLeastCell));
  pages.cell_width = room / static_cast<double>(pages.columns);
  for (const HeatBlock& block : std::get<HeatMap>(picture.content).blocks) draw_block(pages, block);
  std::vector<LegendItem> legend;
  for (const HeatStep& step : kSteps)
    legend.push_back({ground_of(step, {4, 1, 22, 8}), std::string(step.meaning.in(language))});
  return tasks_of(picture, std::move(pages.pages), legend, metrics, language);
}

}  // namespace noken::diagram
