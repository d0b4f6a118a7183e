#include <fmt/format.h>

#include <algorithm>

#include "base/grouped.h"
#include "base/long_date.h"
#include "diagram/palette.h"
#include "diagram/sites.h"

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Infrastructure;

static std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) {
    if (!word.empty()) all += (all.empty() ? "" : " · ") + word;
  }
  return all;
}

static std::string text_of(const model::TextValue& value) {
  return value.is_given() ? std::string(*value) : std::string();
}

static std::string sizes_of(const Infrastructure& item, Language language) {
  const auto size = [&](double number, std::string_view unit) {
    return fmt::format("{} {}", grouped(number, language), unit);
  };
  std::vector<std::string> sizes;
  if (item.memory.is_given()) sizes.push_back(size(*item.memory, "GB RAM"));
  if (item.storage.is_given()) sizes.push_back(size(*item.storage, "GB"));
  if (item.bandwidth.is_given()) sizes.push_back(size(*item.bandwidth, "Mbps"));
  if (item.tier.is_given()) sizes.push_back(fmt::format("tier {}", *item.tier));
  return joined(sizes);
}

// What is planned says so, and from when.
static std::string state_of(const Sites& sites, const Infrastructure& item) {
  static constexpr Text kPlanned = {"rencana", "planned"};
  if (sites.state.is_live(item)) return {};
  const Language language = sites.request.language;
  const std::string word(kPlanned.in(language));
  return item.start.is_given() ? word + " " + long_date(*item.start, language) : word;
}

static std::string ownership_of(const Infrastructure& item) {
  const std::string owner = text_of(item.owner);
  if (!owner.empty()) return owner;
  return item.ownership.is_given() ? spaced(*item.ownership) : std::string();
}

static Card card_of(const Sites& sites, const Infrastructure& root) {
  const Zone zone = zone_of(root);
  Card card = card_of(sites.state, static_cast<const model::Element&>(root));
  const std::string owner = card.second_line;
  card.second_line = joined({root.type.is_given() ? spaced(*root.type) : "", ownership_of(root),
                             text_of(root.place_name), owner,
                             sizes_of(root, sites.request.language), state_of(sites, root)});
  if (zone == Zone::others || zone == Zone::abroad) card.colour = zone_colour(zone);
  if (is_abroad(root)) card.marks = text_of(root.country);
  card.band = static_cast<std::size_t>(zone);
  return card;
}

// On a full sheet only where the mouse rests.
void name_owner(const Sites& sites, const model::Element& application, Row& row) {
  constexpr std::size_t kMostNamed = 24;
  std::size_t rows = 0;
  for (const auto& [id, hosted] : sites.hosted) rows += hosted.size();
  const std::string owner = owner_name(sites.state, application);
  if (rows > kMostNamed) {
    row.tooltip = owner + (row.tooltip.empty() ? "" : " · ") + row.tooltip;
  } else {
    row.detail = owner;
  }
}

static void add_hosted(const Sites& sites, const Infrastructure& item, Card& card) {
  const auto found = sites.hosted.find(item.handle);
  if (found == sites.hosted.end()) return;
  for (const Application* application : found->second) {
    Row row = row_of(sites.state, static_cast<const model::Element&>(*application), sites.request);
    row.id = fmt::format("{}.{}", application->handle, item.handle);
    name_owner(sites, *application, row);
    card.rows.push_back(std::move(row));
  }
}

static void add_part(const Sites& sites, const Infrastructure& part, const Infrastructure& root,
                     Card& card) {
  static constexpr Text kOn = {"di {}", "on {}"};
  Row row = plain_row(part.handle, shown_name(part));
  row.is_heading = true;
  row.source = source_of(sites.state, part);
  if (part.description.is_given()) row.tooltip = *part.description;
  const Infrastructure* host = below(sites.state, part);
  const std::string on =
      host == nullptr || host == &root
          ? std::string()
          : fmt::format(fmt::runtime(kOn.in(sites.request.language)), shown_name(*host));
  row.detail = joined({part.type.is_given() ? spaced(*part.type) : "", on,
                       sizes_of(part, sites.request.language), state_of(sites, part)});
  card.rows.push_back(std::move(row));
  add_hosted(sites, part, card);
}

static void add_served(const Sites& sites, const Infrastructure& item, Card& card) {
  static constexpr Text kServes = {"melayani {} perangkat daerah", "serves {} agencies"};
  if (item.serves.empty()) return;
  std::vector<std::string> names;
  for (const auto& served : item.serves) {
    if (const auto* agency = sites.state.find<Agency>(served.value))
      names.push_back(short_name(*agency));
  }
  std::ranges::sort(names);
  Row row =
      plain_row({}, fmt::format(fmt::runtime(kServes.in(sites.request.language)), names.size()));
  row.sign = "→";
  row.detail = fmt::format("{}", fmt::join(names, ", "));
  card.rows.push_back(std::move(row));
}

static Card whole_card(const Sites& sites, const Infrastructure& root) {
  Card card = card_of(sites, root);
  add_served(sites, root, card);
  add_hosted(sites, root, card);
  const auto parts = sites.parts.find(root.handle);
  if (parts == sites.parts.end()) return card;
  for (const auto& [id, part] : parts->second) add_part(sites, *part, root, card);
  return card;
}

Graph site_graph(const Sites& sites, SitePlaces& places) {
  Graph graph{.shape = GraphShape::columns};
  for (const auto& [id, root] : sites.roots) {
    places[id] = graph.cards.size();
    const auto parts = sites.parts.find(id);
    if (parts != sites.parts.end()) {
      for (const auto& [part, item] : parts->second) places[part] = graph.cards.size();
    }
    graph.cards.push_back(whole_card(sites, *root));
  }
  return graph;
}

}  // namespace noken::diagram
