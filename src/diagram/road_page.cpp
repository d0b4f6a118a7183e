#include "diagram/road_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "diagram/short_money.h"

namespace noken::diagram {

using formats::XmlElement;

static constexpr double kBar = 2 * kGrid;
static constexpr double kLeastName = 16 * kGrid;
static constexpr Type kName = {.size = 9.5};
static constexpr Type kSmall = {.size = 8};

RoadGrid grid_of(const RoadMap& map, const Box& box, const TextMetrics& metrics,
                 Language language) {
  RoadGrid grid{.map = map, .metrics = metrics, .language = language, .box = box};
  const double years = map.last - map.first + 1;
  const double room = box.width - kRoadNumber - kRoadNeeds - kRoadTotal;
  const double even = std::floor(room * 0.6 / years / kGrid) * kGrid;
  grid.year = std::min(std::max(6 * kGrid, even), (room - kLeastName) / years);
  grid.name = room - years * grid.year;
  return grid;
}

MeasuredBar measure(const RoadGrid& grid, const Bar& bar) {
  const double width = grid.name - 8;
  MeasuredBar measured{.bar = &bar};
  measured.name = wrap(bar.name, width, 3, kName, grid.metrics);
  measured.second = wrap(bar.second_line, width, 2, kSmall, grid.metrics);
  const double text = static_cast<double>(measured.name.size()) * kName.size * kLineHeight +
                      static_cast<double>(measured.second.size()) * kSmall.size * kLineHeight;
  measured.height = std::max(3 * kGrid, std::ceil((text + 5) / kGrid) * kGrid);
  return measured;
}

static void draw_money(RoadPage& page, const RoadGrid& grid, const Bar& bar, double base) {
  double sum = 0;
  for (const auto& [year, rupiah] : bar.budget) {
    sum += rupiah;
    const bool is_on_bar = year >= bar.first && year <= bar.last;
    if (year < grid.map.first || year > grid.map.last) continue;
    page.above.add(words(short_money(rupiah, grid.language), {grid.at(year + 0.5), base},
                         grid.money(),
                         {.colour = is_on_bar ? kPaper : kInk, .anchor = Anchor::middle}));
  }
  if (sum > 0) {
    page.above.add(words(short_money(sum, grid.language), {grid.right() - 4, base}, grid.money(),
                         {.anchor = Anchor::end}));
  }
}

void draw_bar(RoadPage& page, const RoadGrid& grid, const MeasuredBar& measured,
              std::string_view colour, double y) {
  const Bar& bar = *measured.bar;
  XmlElement& drawn = page.above.add(group());
  if (!bar.id.empty()) drawn.attributes.emplace_back("id", bar.id);
  add_tooltip(drawn, bar.tooltip);
  add_source(drawn, bar.source);
  const Point text{grid.box.x + kRoadNumber, y + kName.size + 2};
  drawn.add(words(std::to_string(bar.number), {text.x - 8, text.y}, kName,
                  {.colour = kQuiet, .anchor = Anchor::end}));
  add_lines(drawn, measured.name, text, kName);
  const double below = static_cast<double>(measured.name.size()) * kName.size * kLineHeight;
  add_lines(drawn, measured.second, {text.x, text.y + below - 1}, kSmall, {.colour = kQuiet});
  const auto needs =
      wrap(fmt::format("{}", fmt::join(bar.needs, ", ")), kRoadNeeds - 6, 3, kSmall, grid.metrics);
  add_lines(drawn, needs, {text.x + grid.name, text.y}, kSmall);
  const double top = y + (measured.height - kBar) / 2;
  const double from = grid.at(std::max(bar.first, grid.map.first)) + 2;
  const double to = grid.at(std::min(bar.last, grid.map.last) + 1) - 2;
  XmlElement strip = filled({from, top, to - from, kBar}, colour);
  strip.attributes.emplace_back("rx", "3");
  if (to > from) drawn.add(std::move(strip));
  page.starts[bar.number] = {from, top + kBar / 2};
  page.ends[bar.number] = {to, top + kBar / 2};
  page.bars.push_back(&bar);
  draw_money(page, grid, bar, top + kBar / 2 + 3);
}

void draw_needs(RoadPage& page) {
  for (const Bar* bar : page.bars) {
    for (const int needed : bar->needs) {
      const auto from = page.ends.find(needed);
      if (from == page.ends.end()) continue;
      const Point a = from->second;
      const Point b = page.starts.at(bar->number);
      const double way = b.y > a.y ? 1 : -1;
      const double between = b.y - way * (kBar / 2 + 3);
      page.lines.add(
          {.name = "path",
           .attributes = {
               {"d", fmt::format("M{} {}H{}V{}H{}V{}H{}", number(a.x), number(a.y), number(a.x + 4),
                                 number(between), number(b.x - 5), number(b.y), number(b.x - 1))},
               {"fill", "none"},
               {"stroke", std::string(kQuiet)},
               {"stroke-width", "1"}}});
      page.lines.add(
          {.name = "polygon",
           .attributes = {{"points", fmt::format("{},{} {},{} {},{}", number(b.x), number(b.y),
                                                 number(b.x - 4), number(b.y - 2.5),
                                                 number(b.x - 4), number(b.y + 2.5))},
                          {"fill", std::string(kQuiet)}}});
    }
  }
}

std::vector<LegendItem> road_legend(const RoadMap& map, Language language) {
  static constexpr Text kToday = {"tanggal keadaan", "date of the state"};
  static constexpr Text kNeed = {"harus selesai lebih dulu", "must come first"};
  static constexpr Text kMoneyMeans = {
      "anggaran per tahun, dibulatkan: jt = juta, M = miliar, T = triliun rupiah",
      "budget a year, rounded: m = million, bn = billion, tn = trillion rupiah"};
  std::vector<LegendItem> legend;
  XmlElement sample = group();
  sample.add(filled({0, 0, 30, 10}, "#334155"));
  sample.add(words("1,2", {15, 8}, kRoadMoney, {.colour = kPaper, .anchor = Anchor::middle}));
  legend.push_back({std::move(sample), std::string(kMoneyMeans.in(language))});
  if (map.today >= map.first && map.today <= map.last + 1)
    legend.push_back({filled({14, 0, 1.5, 10}, kAlarm), std::string(kToday.in(language))});
  const bool has_needs = std::ranges::any_of(map.groups, [](const BarGroup& each) {
    return std::ranges::any_of(each.bars, [](const Bar& bar) { return !bar.needs.empty(); });
  });
  static constexpr Stroke kThin = {"", {}, kQuiet, "", ""};
  if (has_needs)
    legend.push_back({line({0, 5.5}, {30, 5.5}, kThin, 1), std::string(kNeed.in(language))});
  return legend;
}

}  // namespace noken::diagram
