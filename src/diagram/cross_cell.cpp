#include "diagram/cross_cell.h"

#include <algorithm>

namespace noken::diagram {

using formats::XmlElement;

static constexpr Type kCount = {.size = 8.5, .is_bold = true};

// How the mechanisms fill a cell: dark, light, or only framed, with the dash of their lines, so
// that grey print tells them apart.
struct CellLook {
  std::string_view mechanism;
  std::string_view ground;
  std::string_view ink;
};
static constexpr CellLook kLooks[] = {
    {"splp", "#0072B2", kPaper},      {"api", "#B7E4D3", "#065F46"},
    {"berkas", "#FDF0D0", "#7A5200"}, {"basis_data", "#FBDAD3", "#9F2410"},
    {"manual", kPaper, "#475569"},    {kSeveralMeans, "#334155", kPaper},
    {"", kPaper, "#475569"},
};

static const CellLook& look_of(std::string_view mechanism) {
  const auto* const found = std::ranges::find(kLooks, mechanism, &CellLook::mechanism);
  return found == std::end(kLooks) ? kLooks[std::size(kLooks) - 1] : *found;
}

static XmlElement ground_of(std::string_view mechanism, const Box& box, bool is_insecure) {
  const Stroke& stroke = stroke_of(mechanism);
  XmlElement ground = filled(box, look_of(mechanism).ground, is_insecure ? kAlarm : stroke.colour);
  if (!stroke.dash.empty() && !is_insecure)
    ground.attributes.emplace_back("stroke-dasharray", stroke.dash);
  if (is_insecure) ground.attributes.emplace_back("stroke-width", "2");
  return ground;
}

static void draw_count(XmlElement& to, std::string_view mechanism, std::size_t count, Box box,
                       bool is_insecure) {
  const double inset = is_insecure ? 1.5 : 1;
  box = {box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset};
  XmlElement& part = to.add(group());
  part.add(ground_of(mechanism, box, is_insecure));
  part.add(words(std::to_string(count),
                 {box.x + box.width / 2, box.y + box.height / 2 + kCount.size * 0.36}, kCount,
                 {.colour = look_of(mechanism).ink, .anchor = Anchor::middle}));
}

// A part for each mechanism; where the parts would be too narrow for their numbers, the sum.
void draw_cross_cell(XmlElement& to, const CrossCell& cell, const Box& box) {
  if (!cell.text.empty()) {
    to.add(words(cell.text, {box.x + box.width / 2, box.y + box.height / 2 + kCount.size * 0.36},
                 kCount, {.anchor = Anchor::middle}));
  }
  if (cell.counts.empty()) return;
  XmlElement& drawn = to.add(group());
  add_tooltip(drawn, cell.tooltip);
  const double width = box.width / static_cast<double>(cell.counts.size());
  const auto too_wide = [&](const auto& each) {
    return 4 + 5.2 * static_cast<double>(std::to_string(each.second).size()) > width;
  };
  if (std::ranges::any_of(cell.counts, too_wide)) {
    std::size_t sum = 0;
    for (const auto& [mechanism, count] : cell.counts) sum += count;
    draw_count(drawn, kSeveralMeans, sum, box, cell.is_insecure);
    return;
  }
  double x = box.x;
  for (const auto& [mechanism, count] : cell.counts) {
    draw_count(drawn, mechanism, count, {x, box.y, width, box.height}, cell.is_insecure);
    x += width;
  }
}

std::vector<LegendItem> cross_legend(const CrossTable& table, Language language) {
  static constexpr Text kInsecure = {"data pribadi tanpa penyandian",
                                     "personal data without encryption"};
  std::map<std::string_view, bool> used;
  for (const auto& row : table.cells) {
    for (const CrossCell& cell : row) {
      for (const auto& [mechanism, count] : cell.counts) used[mechanism] = true;
      if (cell.counts.size() > 1) used[kSeveralMeans] = true;
      if (cell.is_insecure) used["!"] = true;
    }
  }
  std::vector<LegendItem> legend;
  for (const Stroke& stroke : kStrokes) {
    if (!used.contains(stroke.mechanism)) continue;
    legend.push_back({ground_of(stroke.mechanism, {6, 0.5, 18, 9}, false),
                      std::string(stroke.name.in(language))});
  }
  if (used.contains("!")) {
    legend.push_back(
        {ground_of("manual", {6, 0.5, 18, 9}, true), std::string(kInsecure.in(language))});
  }
  return legend;
}

}  // namespace noken::diagram
