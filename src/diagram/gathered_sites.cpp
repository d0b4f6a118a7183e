#include <fmt/format.h>

#include "diagram/by_agency.h"
#include "diagram/palette.h"
#include "diagram/sites.h"

namespace noken::diagram {

using model::Application;
using model::Infrastructure;

std::string zone_colour(Zone zone) {
  switch (zone) {
    case Zone::abroad:
      return "#9A3412";
    case Zone::others:
      return std::string(kPartner);
    default:
      return std::string(kUnknownSector);
  }
}

struct Gathered {
  std::vector<const model::Element*> items = {};
  std::set<const Application*> applications = {};
};
using ByType = std::map<std::pair<Zone, std::string>, Gathered>;

static ByType by_type(const Sites& sites) {
  ByType groups;
  for (const Infrastructure& item : sites.state.current<Infrastructure>()) {
    const Zone zone = zone_of(root_of(sites.state, item));
    const std::string type = item.type.is_given() ? std::string(*item.type) : std::string();
    Gathered& group = groups[{zone, type}];
    group.items.push_back(&item);
    const auto hosted = sites.hosted.find(item.handle);
    if (hosted == sites.hosted.end()) continue;
    group.applications.insert(hosted->second.begin(), hosted->second.end());
  }
  return groups;
}

// A row for each, with what runs on it.
static std::vector<Row> named_rows(const Sites& sites, const Gathered& group) {
  std::vector<Row> rows;
  for (const model::Element* item : group.items) {
    Row row = row_of(sites.state, *item, sites.request);
    row.detail = owner_name(sites.state, *item);
    const auto hosted = sites.hosted.find(item->handle);
    if (hosted != sites.hosted.end()) {
      for (const Application* application : hosted->second)
        row.detail += (row.detail.empty() ? "" : " · ") + shown_name(*application);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

PlainerGraph gathered_sites(const Sites& sites, SitePlaces& places) {
  static constexpr Text kCarries = {"{} aplikasi berjalan di atasnya", "{} applications run on it"};
  static constexpr Text kNoType = {"infrastruktur", "infrastructure elements"};
  const Language language = sites.request.language;
  PlainerGraph result{.graph = {.shape = GraphShape::columns}};
  for (const auto& [place, group] : by_type(sites)) {
    const auto& [zone, type] = place;
    Card card{.id = fmt::format("{}-{}", static_cast<int>(zone), type)};
    card.name = fmt::format("{} {}", group.items.size(),
                            type.empty() ? std::string(kNoType.in(language)) : spaced(type));
    if (!group.applications.empty()) {
      card.second_line =
          fmt::format(fmt::runtime(kCarries.in(language)), group.applications.size());
    }
    card.colour = zone_colour(zone);
    card.band = static_cast<std::size_t>(zone);
    Card listed = card;
    listed.rows = named_rows(sites, group);
    result.listed.push_back(std::move(listed));
    card.rows = rows_by_agency(sites.state, group.items, language);
    for (const model::Element* item : group.items) places[item->handle] = result.graph.cards.size();
    result.graph.cards.push_back(std::move(card));
  }
  return result;
}

}  // namespace noken::diagram
