#include <fmt/format.h>

#include "diagram/road_page.h"
#include "diagram/short_money.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kHeader = 4 * kGrid;
static constexpr double kBand = 3 * kGrid;
static constexpr Type kBold = {.size = 9.5, .is_bold = true};

static void draw_header(RoadPage& page, const RoadGrid& grid) {
  static constexpr Text kTitles[] = {
      {"No.", "No."}, {"Program", "Programme"}, {"Setelah no.", "After no."}, {"Jumlah", "Total"}};
  const Box& box = grid.box;
  page.below.add(filled({box.x, box.y, grid.right() - box.x, kHeader}, kSoftGround));
  const double base = box.y + kHeader - 11;
  const auto title = [&](std::size_t i, double x) {
    page.above.add(words(kTitles[i].in(grid.language), {x, base}, kBold));
  };
  title(0, box.x + 4);
  title(1, box.x + kRoadNumber);
  title(2, box.x + kRoadNumber + grid.name);
  page.above.add(words(kTitles[3].in(grid.language), {grid.right() - 4, base}, kBold,
                       {.anchor = Anchor::end}));
  for (int year = grid.map.first; year <= grid.map.last; ++year) {
    page.above.add(words(std::to_string(year), {grid.at(year + 0.5), base}, kBold,
                         {.anchor = Anchor::middle}));
  }
}

static void draw_year_lines(RoadPage& page, const RoadGrid& grid, double bottom) {
  const double top = grid.box.y + kHeader;
  for (int year = grid.map.first; year <= grid.map.last + 1; ++year)
    page.below.add(filled({grid.at(year) - 0.25, top, 0.5, bottom - top}, kLine));
  const double today = grid.map.today;
  if (today < grid.map.first || today > grid.map.last + 1) return;
  page.lines.add(
      filled({grid.at(today) - 0.75, grid.box.y + kHeader - 6, 1.5, bottom - top + 6}, kAlarm));
}

static std::map<int, double> sums_of(const std::vector<const BarGroup*>& groups) {
  std::map<int, double> sums;
  for (const BarGroup* group : groups) {
    for (const Bar& bar : group->bars) {
      for (const auto& [year, rupiah] : bar.budget) sums[year] += rupiah;
    }
  }
  return sums;
}

// A line with the sums of each year: of a group, at the end of all.
static void draw_sums(RoadPage& page, const RoadGrid& grid, const std::vector<const BarGroup*>& of,
                      double base, std::string_view ink) {
  double all = 0;
  for (const auto& [year, rupiah] : sums_of(of)) {
    all += rupiah;
    if (year < grid.map.first || year > grid.map.last) continue;
    page.above.add(words(short_money(rupiah, grid.language), {grid.at(year + 0.5), base},
                         grid.money(), {.colour = ink, .anchor = Anchor::middle}));
  }
  if (all > 0) {
    page.above.add(words(short_money(all, grid.language), {grid.right() - 4, base}, grid.money(),
                         {.colour = ink, .anchor = Anchor::end}));
  }
}

static void draw_band(RoadPage& page, const RoadGrid& grid, const BarGroup& group, double y) {
  page.below.add(filled({grid.box.x, y + 2, 4, kBand - 4}, group.colour));
  page.below.add(
      filled({grid.box.x + 4, y + 2, grid.right() - grid.box.x - 4, kBand - 4}, kSoftGround));
  const double base = y + kBand / 2 + 3.5;
  const auto name =
      wrap(group.name, kRoadNumber + grid.name + kRoadNeeds - 20, 1, kBold, grid.metrics);
  add_lines(page.above, name, {grid.box.x + 10, base}, kBold);
  draw_sums(page, grid, {&group}, base, kInk);
}

// Pages while they are filled from above.
struct RoadPages {
  const RoadGrid* grid = nullptr;
  double first_height = 0;  // of the box on the first page
  double share = 1;         // of the height that is filled, so that no page stays empty
  std::vector<RoadPage> pages = {};
  std::vector<double> bottoms = {};
  double y = 0;
};

static void make_room(RoadPages& pages, double height) {
  const Box& box = pages.grid->box;
  const double most = pages.pages.size() == 1 ? pages.first_height : box.height;
  if (!pages.pages.empty() && pages.y + height <= box.y + pages.share * most) return;
  pages.pages.emplace_back();
  pages.bottoms.push_back(0);
  draw_header(pages.pages.back(), *pages.grid);
  pages.y = box.y + kHeader;
}

static void take(RoadPages& pages, double height) {
  pages.y += height;
  pages.bottoms.back() = pages.y;
}

static void draw_group(RoadPages& pages, const BarGroup& group) {
  bool has_band = false;
  for (const Bar& bar : group.bars) {
    const MeasuredBar measured = measure(*pages.grid, bar);
    const std::size_t before = pages.pages.size();
    make_room(pages, measured.height + (has_band ? 0 : kBand));
    if (!has_band || pages.pages.size() != before) {
      draw_band(pages.pages.back(), *pages.grid, group, pages.y);
      take(pages, kBand);
    }
    has_band = true;
    draw_bar(pages.pages.back(), *pages.grid, measured, group.colour, pages.y);
    take(pages, measured.height);
    pages.pages.back().below.add(filled(
        {pages.grid->box.x, pages.y - 0.25, pages.grid->right() - pages.grid->box.x, 0.5}, kLine));
  }
}

static void draw_total(RoadPages& pages) {
  static constexpr Text kAll = {"Jumlah semua program", "All programmes"};
  const RoadGrid& grid = *pages.grid;
  make_room(pages, kBand);
  std::vector<const BarGroup*> groups;
  for (const BarGroup& group : grid.map.groups) groups.push_back(&group);
  RoadPage& page = pages.pages.back();
  page.below.add(filled({grid.box.x, pages.y + 2, grid.right() - grid.box.x, kBand - 4}, kInk));
  const double base = pages.y + kBand / 2 + 3.5;
  page.above.add(words(kAll.in(grid.language), {grid.box.x + 10, base}, kBold, {.colour = kPaper}));
  draw_sums(page, grid, groups, base, kPaper);
  take(pages, kBand);
}

static RoadPages pages_of(const RoadGrid& grid, double first_height, double share) {
  RoadPages pages{.grid = &grid, .first_height = first_height, .share = share};
  make_room(pages, 0);
  for (const BarGroup& group : grid.map.groups) draw_group(pages, group);
  draw_total(pages);
  return pages;
}

// On no more pages than it takes, about as much on each.
static RoadPages even_pages(const RoadGrid& grid, double first_height) {
  constexpr double kStep = 0.05;
  RoadPages best = pages_of(grid, first_height, 1);
  for (double share = 1 - kStep; share > 0.5 && best.pages.size() > 1; share -= kStep) {
    RoadPages pages = pages_of(grid, first_height, share);
    if (pages.pages.size() > best.pages.size()) break;
    best = std::move(pages);
  }
  return best;
}

std::vector<WorkerTask> draw_road_map(const Picture& picture, const TextMetrics& metrics,
                                      Language language) {
  const auto& map = std::get<RoadMap>(picture.content);
  const RoadGrid grid = grid_of(map, content_box(picture), metrics, language);
  const double first_height = content_box(as_first(picture)).height;
  RoadPages pages = picture.room ? even_pages(grid, first_height) : pages_of(grid, first_height, 1);
  std::vector<XmlElement> contents;
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    RoadPage& page = pages.pages[i];
    draw_year_lines(page, grid, pages.bottoms[i]);
    draw_needs(page);
    XmlElement content = group();
    for (XmlElement* layer : {&page.below, &page.lines, &page.above})
      content.add(std::move(*layer));
    contents.push_back(std::move(content));
  }
  return tasks_of(picture, std::move(contents), road_legend(map, language), metrics, language);
}

}  // namespace noken::diagram
