#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"
#include "diagram/parts.h"
#include "model/adopted.h"

namespace noken::diagram {

using model::Indicator;
using model::Pillar;
using model::Programme;
using model::State;
using model::SubDimensionEntry;

static constexpr std::size_t kMostProgrammes = 5;

// What the repository says of one sub-dimension.
struct Content {
  const SubDimensionEntry* entry = nullptr;
  std::vector<const Programme*> programmes = {};
  std::set<std::string> indicators = {};
};
using Contents = std::map<std::string, Content, std::less<>>;

static void add_entries(const State& state, Contents& contents) {
  for (const Pillar& pillar : state.all<Pillar>()) {
    for (const SubDimensionEntry& entry : pillar.sub_dimensions) {
      if (!entry.code.is_given()) continue;
      Content& content = contents[fmt::format("{}.{}", pillar.handle, *entry.code)];
      content.entry = &entry;
      for (const auto& item : entry.indicators) content.indicators.emplace(item.value.id);
    }
  }
}

static Contents contents_of(const State& state, const ViewRequest& request) {
  Contents contents;
  add_entries(state, contents);
  for (const Programme& programme : state.all<Programme>()) {
    if (!is_adopted(programme) || !carries_label(programme, request)) continue;
    for (const auto& item : programme.sub_dimensions)
      contents[std::string(item.value)].programmes.push_back(&programme);
  }
  for (const Indicator& indicator : state.all<Indicator>()) {
    for (const auto& item : indicator.sub_dimensions)
      contents[std::string(item.value)].indicators.insert(indicator.handle);
  }
  return contents;
}

static std::string years_of(const Programme& programme) {
  if (!programme.years.is_given()) return {};
  const int first = programme.years->first;
  const int last = programme.years->last;
  return first == last ? fmt::format(" ({})", first) : fmt::format(" ({}–{})", first, last);
}

static Cell cell_of(const std::string& address, std::string_view title, Content& content,
                    const ViewRequest& request) {
  static constexpr Text kCount = {"{} program · {} indikator", "{} programmes · {} indicators"};
  static constexpr Text kComplete = {"lengkap", "complete"};
  Cell cell{.id = address, .title = std::string(title)};
  cell.lines.push_back(fmt::format(fmt::runtime(kCount.in(request.language)),
                                   content.programmes.size(), content.indicators.size()));
  if (content.entry != nullptr && content.entry->expectation.is_given())
    cell.tooltip = *content.entry->expectation;
  std::ranges::sort(content.programmes, {}, [](const Programme* p) { return p->handle; });
  for (const Programme* programme : content.programmes) {
    if (cell.items.size() < kMostProgrammes)
      cell.items.push_back(shown_name(*programme) + years_of(*programme));
  }
  cell.items_left_out = content.programmes.size() - cell.items.size();
  const auto mark = request.sub_dimensions.find(address);
  cell.gap_text = kComplete.in(request.language);
  if (mark == request.sub_dimensions.end()) return cell;
  cell.gap = mark->second.size;
  cell.gap_text = mark->second.text;
  return cell;
}

static std::size_t programmes_without_place(const State& state, const ViewRequest& request) {
  return static_cast<std::size_t>(
      std::ranges::count_if(state.all<Programme>(), [&](const Programme& programme) {
        return !is_adopted(programme) || programme.sub_dimensions.empty() ||
               !carries_label(programme, request);
      }));
}

static void count(Picture& picture, const State& state, const ViewRequest& request) {
  const Language language = request.language;
  static constexpr Text kProgrammes = {"program; yang lain belum ditetapkan atau tanpa subdimensi",
                                       "programmes; the others are not adopted or name no "
                                       "sub-dimension"};
  static constexpr Text kAll = {"program", "programmes"};
  const auto all = static_cast<std::size_t>(std::ranges::distance(state.all<Programme>()));
  const std::size_t outside = programmes_without_place(state, request);
  picture.counts = {counted(all - outside, all, outside == 0 ? kAll : kProgrammes, language)};
}

static Result<Picture> pillars(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Pilar kota cerdas", "Smart-city pillars"};
  Contents contents = contents_of(state, request);
  Matrix matrix;
  for (const reference::Pillar& pillar : state.packs().pillars) {
    MatrixRow row{.id = pillar.id, .name = std::string(pillar.name.in(request.language))};
    row.colour = pillar.colour;
    for (const reference::SubDimension& sub : state.packs().sub_dimensions) {
      if (sub.pillar != pillar.id) continue;
      const std::string address = sub.address;
      Content& content = contents[address];
      row.cells.push_back(cell_of(address, sub.name.in(request.language), content, request));
      if (content.entry != nullptr)
        row.cells.back().source = source_of(state, content.entry->code.at);
    }
    matrix.rows.push_back(std::move(row));
  }
  Picture picture = picture_of(state, request, "pilar", kTitle);
  count(picture, state, request);
  picture.content = std::move(matrix);
  return picture;
}

DEFINE_VIEW(pillars) = {
    .name = "pilar",
    .about = {"enam pilar dengan sub-dimensi dan programnya",
              "the six pillars with their sub-dimensions and programmes"},
    .make = pillars,
};

}  // namespace noken::diagram
