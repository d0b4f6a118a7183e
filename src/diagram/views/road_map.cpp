#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "diagram/palette.h"
#include "diagram/parts.h"
#include "model/adopted.h"

namespace noken::diagram {

using model::Programme;
using model::State;

// The groups in their order: contents of the road map, pillars, the rest.
struct RoadGroups {
  std::vector<std::string> order = {};
  std::map<std::string, BarGroup, std::less<>> groups = {};
};

static void add_group(RoadGroups& groups, const std::string& key, std::string name,
                      std::string_view colour) {
  groups.order.push_back(key);
  groups.groups[key] = {.name = std::move(name), .colour = std::string(colour), .bars = {}};
}

static RoadGroups groups_of(const State& state, Language language) {
  static constexpr Text kRest = {"Tanpa muatan atau pilar", "Without a content or a pillar"};
  RoadGroups groups;
  if (const auto* contents = state.packs().find_options("muatan")) {
    for (const auto& option : contents->options) {
      const std::string label(option.label.in(language));
      add_group(groups, "muatan." + option.value,
                language == Language::english ? "Road map: " + label : "Peta rencana: " + label,
                kNational);
    }
  }
  for (const auto& pillar : state.packs().pillars)
    add_group(groups, pillar.id, std::string(pillar.name.in(language)), pillar.colour);
  add_group(groups, "", std::string(kRest.in(language)), kUnknownSector);
  return groups;
}

static std::string key_of(const Programme& programme, const RoadGroups& groups) {
  std::string key;
  if (programme.content.is_given()) {
    key = fmt::format("muatan.{}", *programme.content);
  } else if (!programme.sub_dimensions.empty()) {
    const std::string_view address = programme.sub_dimensions.items.front().value;
    key = address.substr(0, address.find('.'));
  }
  return groups.groups.contains(key) ? key : std::string();
}

static std::string agency_of(const State& state, const Programme& programme) {
  const auto* agency = state.find<model::Agency>(programme.agency);
  if (agency == nullptr) return {};
  return agency->abbreviation.is_given() ? std::string(*agency->abbreviation) : shown_name(*agency);
}

static Bar bar_of(const State& state, const Programme& programme) {
  Bar bar{.id = programme.handle, .name = shown_name(programme)};
  bar.second_line = agency_of(state, programme);
  if (programme.outputs.is_given()) bar.tooltip = *programme.outputs;
  bar.source = source_of(state, programme);
  bar.first = programme.years->first;
  bar.last = programme.years->last;
  for (const auto& entry : programme.budget)
    bar.budget[entry.key] += static_cast<double>(entry.value);
  return bar;
}

static std::vector<const Programme*> programmes_to_show(const State& state,
                                                        const ViewRequest& request) {
  std::vector<const Programme*> shown;
  for (const Programme& programme : state.all<Programme>()) {
    if (is_adopted(programme) && programme.years.is_given() && carries_label(programme, request))
      shown.push_back(&programme);
  }
  std::ranges::sort(shown, {}, [](const Programme* each) {
    return std::tuple{each->years->first, each->years->last, std::string_view(each->handle)};
  });
  return shown;
}

// Numbers run down the sheets; what must come first is named by them.
static void number_bars(RoadMap& map, const std::vector<const Programme*>& programmes) {
  std::map<std::string, int, std::less<>> numbers;
  for (BarGroup& group : map.groups) {
    for (Bar& bar : group.bars) bar.number = numbers[bar.id] = static_cast<int>(numbers.size()) + 1;
  }
  std::map<std::string, std::vector<int>, std::less<>> needs;
  for (const Programme* programme : programmes) {
    for (const auto& item : programme->needs) {
      const auto found = numbers.find(item.value.id);
      if (found != numbers.end()) needs[programme->handle].push_back(found->second);
    }
  }
  for (BarGroup& group : map.groups) {
    for (Bar& bar : group.bars) {
      bar.needs = needs[bar.id];
      std::ranges::sort(bar.needs);
    }
  }
}

static void set_years(RoadMap& map, const State& state,
                      const std::vector<const Programme*>& programmes) {
  const auto& period = state.config().period;
  if (period.is_given()) {
    map.first = period->first;
    map.last = period->last;
  }
  for (const Programme* programme : programmes) {
    map.first =
        map.first == 0 ? programme->years->first : std::min(map.first, programme->years->first);
    map.last = std::max(map.last, programme->years->last);
  }
}

// The day as a moment on the line of years.
static double moment_of(Day day) {
  const Date date = date_of(day);
  const Day first = first_day({.year = date.year, .month = 1, .day = 1});
  const Day next = first_day({.year = date.year + 1, .month = 1, .day = 1});
  return date.year + static_cast<double>(day - first) / static_cast<double>(next - first);
}

static Result<Picture> road_map(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Peta jalan", "Road map"};
  static constexpr Text kProgrammes = {"program; yang lain belum ditetapkan atau tanpa tahun",
                                       "programmes; the others are not adopted or have no years"};
  static constexpr Text kAll = {"program", "programmes"};
  const auto programmes = programmes_to_show(state, request);
  RoadGroups groups = groups_of(state, request.language);
  for (const Programme* programme : programmes)
    groups.groups[key_of(*programme, groups)].bars.push_back(bar_of(state, *programme));
  RoadMap map{.today = moment_of(state.day())};
  for (const std::string& key : groups.order) {
    BarGroup& group = groups.groups[key];
    if (!group.bars.empty()) map.groups.push_back(std::move(group));
  }
  set_years(map, state, programmes);
  number_bars(map, programmes);
  Picture picture = picture_of(state, request, "peta-jalan", kTitle);
  const auto all = static_cast<std::size_t>(std::ranges::distance(state.all<Programme>()));
  picture.counts = {counted(programmes.size(), all, programmes.size() == all ? kAll : kProgrammes,
                            request.language)};
  picture.content = std::move(map);
  return picture;
}

DEFINE_VIEW(road_map) = {
    .name = "peta-jalan",
    .about = {"program menurut tahun, anggaran per tahun, dan apa yang harus selesai lebih dulu",
              "programmes over the years, budgets, and what must come first"},
    .make = road_map,
};

}  // namespace noken::diagram
