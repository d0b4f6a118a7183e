#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "diagram/cross_cell.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kNameWidth = 28 * kGrid;
static constexpr double kBandHeight = 3 * kGrid;
static constexpr double kRowHeight = 2 * kGrid;
static constexpr double kTallRow = 3 * kGrid;
static constexpr double kMostCell = 5 * kGrid;
static constexpr double kLeastCell = 2 * kGrid;
static constexpr double kMostHeader = 25 * kGrid;
static constexpr Type kName = {.size = 8.5};
static constexpr Type kHead = {.size = 9};
static constexpr Type kBand = {.size = 8, .is_bold = true};

// What a page shows, and how large.
struct CrossPage {
  const CrossTable& table;
  const TextMetrics& metrics;
  Box box = {};
  std::vector<std::size_t> rows = {};
  std::vector<std::size_t> columns = {};
  double cell = kLeastCell;
  double header = 0;
};

static std::vector<std::string> row_name(const CrossPage& page, std::size_t row) {
  return wrap(page.table.rows[row].name, kNameWidth - 8, 2, kName, page.metrics);
}

static double row_height(const CrossPage& page, std::size_t row) {
  return row_name(page, row).size() > 1 ? kTallRow : kRowHeight;
}

static void draw_column_heads(XmlElement& to, const CrossPage& page) {
  double x = page.box.x + kNameWidth;
  const double base = page.box.y + kBandHeight + page.header - 5;
  for (const std::size_t i : page.columns) {
    const CrossHead& head = page.table.columns[i];
    const auto name = wrap(head.name, page.header - 8, 1, kHead, page.metrics);
    XmlElement& turned = to.add(group());
    turned.attributes.emplace_back(
        "transform", fmt::format("translate({} {}) rotate(-90)",
                                 number(x + page.cell / 2 + kHead.size * 0.35), number(base)));
    add_source(turned, head.source);
    add_lines(turned, name, {0, 0}, kHead);
    x += page.cell;
  }
}

// The title over the columns of one band.
static void draw_bands(XmlElement& to, const CrossPage& page) {
  double x = page.box.x + kNameWidth;
  for (std::size_t i = 0; i < page.columns.size();) {
    const std::string& band = page.table.columns[page.columns[i]].band;
    std::size_t last = i;
    while (last + 1 < page.columns.size() &&
           page.table.columns[page.columns[last + 1]].band == band)
      ++last;
    const double width = page.cell * static_cast<double>(last + 1 - i);
    to.add(filled({x + 1, page.box.y, width - 2, kBandHeight - 2}, kSoftGround));
    const auto title = wrap(band, width - 6, 2, kBand, page.metrics);
    // A title that would be cut is left out: the names below it say enough.
    const bool is_cut = !title.empty() && title.back().ends_with("…");
    if (!is_cut) add_lines(to, title, {x + 4, page.box.y + 9}, kBand);
    x += width;
    i = last + 1;
  }
}

static void draw_rows(XmlElement& to, const CrossPage& page) {
  double y = page.box.y + kBandHeight + page.header;
  const double width = kNameWidth + page.cell * static_cast<double>(page.columns.size());
  bool is_shaded = false;
  for (const std::size_t i : page.rows) {
    const CrossHead& head = page.table.rows[i];
    const double height = row_height(page, i);
    if (is_shaded) to.add(filled({page.box.x, y, width, height}, "#F8FAFC"));
    is_shaded = !is_shaded;
    XmlElement& name = to.add(group());
    add_source(name, head.source);
    const double base = height > kRowHeight ? 9.5 : 11;
    add_lines(name, row_name(page, i), {page.box.x + 2, y + base}, kName);
    double x = page.box.x + kNameWidth;
    for (const std::size_t column : page.columns) {
      const Box cell{x, y, page.cell, height};
      if (!head.id.empty() && head.id == page.table.columns[column].id)
        to.add(filled({x + 1, y + 1, page.cell - 2, height - 2}, "#E2E8F0"));
      draw_cross_cell(to, page.table.cells[i][column], cell);
      x += page.cell;
    }
    y += height;
    to.add(filled({page.box.x, y - 0.25, width, 0.5}, kLine));
  }
}

static XmlElement draw_page(const CrossPage& page) {
  XmlElement content = group();
  add_lines(content, wrap(page.table.corner, kNameWidth - 8, 3, kName, page.metrics),
            {page.box.x + 2, page.box.y + kBandHeight + page.header - 30}, kName,
            {.colour = kQuiet});
  draw_bands(content, page);
  draw_column_heads(content, page);
  draw_rows(content, page);
  return content;
}

using Run = std::vector<std::size_t>;

// A band is added to the runs, cut into pieces of about equal length when it is too long. A run of
// a few columns, as the sums are, is filled first.
static void add_band(std::vector<Run>& runs, const Run& band, std::size_t most, bool may_join) {
  constexpr std::size_t kFew = 4;
  const std::size_t last = may_join && !runs.empty() ? runs.back().size() : most;
  const std::size_t begun = last <= kFew || last + band.size() <= most ? last : 0;
  const std::size_t pieces = (begun + band.size() + most - 1) / most;
  const std::size_t piece = (begun + band.size() + pieces - 1) / pieces;
  std::size_t room = begun > 0 ? piece - begun : 0;
  for (const std::size_t column : band) {
    if (room == 0) {
      runs.emplace_back();
      room = piece;
    }
    runs.back().push_back(column);
    --room;
  }
}

// The columns of each page: all, when they fit; else the first two bands (the sums, the agencies)
// apart from those of outside.
static std::vector<Run> column_runs(const CrossTable& table, std::size_t most) {
  std::vector<Run> bands;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i == 0 || table.columns[i].band != table.columns[i - 1].band) bands.emplace_back();
    bands.back().push_back(i);
  }
  const bool fits_whole = table.columns.size() <= most;
  std::vector<Run> runs;
  for (std::size_t i = 0; i < bands.size(); ++i)
    add_band(runs, bands[i], most, fits_whole || i != 2);
  return runs;
}

// Rows in runs that fill a page.
static std::vector<Run> row_runs(const CrossPage& page) {
  const double room = page.box.height - kBandHeight - page.header;
  double all = 0;
  for (std::size_t i = 0; i < page.table.rows.size(); ++i) all += row_height(page, i);
  const double pages = std::max(1.0, std::ceil(all / room));
  const double share = std::min(room, all / pages + kTallRow);
  std::vector<Run> runs;
  double used = room + 1;
  for (std::size_t i = 0; i < page.table.rows.size(); ++i) {
    const double height = row_height(page, i);
    if (used + height > share) {
      runs.emplace_back();
      used = 0;
    }
    runs.back().push_back(i);
    used += height;
  }
  return runs;
}

static double header_height(const CrossPage& page) {
  double widest_name = 30;
  for (const std::size_t i : page.columns) {
    const std::string& name = page.table.columns[i].name;
    widest_name = std::max(widest_name, page.metrics.width(name, kHead.size, false));
  }
  return std::min(kMostHeader, std::ceil((widest_name + 10) / kGrid) * kGrid);
}

static double cell_width(std::size_t columns, double room) {
  const double each = std::floor(room / static_cast<double>(columns) / kGrid) * kGrid;
  return std::clamp(each, kLeastCell, kMostCell);
}

std::vector<WorkerTask> draw_cross_table(const Picture& picture, const TextMetrics& metrics,
                                         Language language) {
  const auto& table = std::get<CrossTable>(picture.content);
  CrossPage page{.table = table, .metrics = metrics, .box = content_box(as_first(picture))};
  const double room = page.box.width - kNameWidth;
  const auto most = static_cast<std::size_t>(room / kLeastCell);
  std::vector<XmlElement> pages;
  for (const Run& columns : column_runs(table, most)) {
    page.columns = columns;
    page.cell = cell_width(columns.size(), room);
    page.header = header_height(page);
    for (const Run& rows : row_runs(page)) {
      page.rows = rows;
      pages.push_back(draw_page(page));
    }
  }
  if (pages.empty()) pages.push_back(group());
  return tasks_of(picture, std::move(pages), cross_legend(table, language), metrics, language);
}

}  // namespace noken::diagram
