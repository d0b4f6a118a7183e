#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"
#include "diagram/sites.h"

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Infrastructure;
using model::State;

static constexpr Text kZones[] = {
    {"Jaringan dan penghubung", "Networks and links"},
    {"Milik sendiri", "Own"},
    {"Milik pihak lain, di Indonesia", "Owned by others, in Indonesia"},
    {"Di luar negeri", "Abroad"},
    {"Belum dicatat", "Not recorded"},
};
static constexpr std::string_view kAbroadColour = "#9A3412";

static std::string spaced(std::string_view option) {
  std::string words(option);
  std::ranges::replace(words, '_', ' ');
  return words;
}

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

static std::string sizes_of(const Infrastructure& item) {
  std::vector<std::string> sizes;
  if (item.memory.is_given()) sizes.push_back(fmt::format("{} GB RAM", *item.memory));
  if (item.storage.is_given()) sizes.push_back(fmt::format("{} GB", *item.storage));
  if (item.bandwidth.is_given()) sizes.push_back(fmt::format("{} Mbps", *item.bandwidth));
  if (item.tier.is_given()) sizes.push_back(fmt::format("tier {}", *item.tier));
  return joined(sizes);
}

// What is planned says so, and from when.
static std::string state_of(const Sites& sites, const Infrastructure& item) {
  static constexpr Text kPlanned = {"rencana", "planned"};
  if (sites.state.is_live(item)) return {};
  const std::string word(kPlanned.in(sites.request.language));
  return item.start.is_given() ? word + " " + to_string(*item.start) : word;
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
  card.second_line =
      joined({root.type.is_given() ? spaced(*root.type) : "", ownership_of(root),
              text_of(root.place_name), owner, sizes_of(root), state_of(sites, root)});
  if (zone == Zone::others) card.colour = kPartner;
  if (zone == Zone::abroad) card.colour = kAbroadColour;
  if (is_abroad(root)) card.marks = text_of(root.country);
  card.band = static_cast<std::size_t>(zone);
  return card;
}

static void add_hosted(const Sites& sites, const Infrastructure& item, Card& card) {
  const auto found = sites.hosted.find(item.handle);
  if (found == sites.hosted.end()) return;
  for (const Application* application : found->second) {
    Row row = row_of(sites.state, static_cast<const model::Element&>(*application), sites.request);
    row.id = fmt::format("{}.{}", application->handle, item.handle);
    row.detail = owner_name(sites.state, *application);
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
  row.detail = joined(
      {part.type.is_given() ? spaced(*part.type) : "", on, sizes_of(part), state_of(sites, part)});
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

static void add_row(const Sites& sites, const Application& application, Card& card) {
  card.rows.push_back(
      row_of(sites.state, static_cast<const model::Element&>(application), sites.request));
  card.rows.back().detail = owner_name(sites.state, application);
}

// What the nation runs for the region stands apart from what nobody wrote down.
static void add_homeless(const Sites& sites, Graph& graph) {
  static constexpr Text kNationalName = {"Aplikasi nasional, dijalankan pusat",
                                         "National applications, run by the centre"};
  static constexpr Text kUnknownName = {"Infrastruktur belum dicatat",
                                        "Infrastructure not recorded"};
  const Language language = sites.request.language;
  Card national{.id = "nasional", .name = std::string(kNationalName.in(language))};
  national.colour = kNational;
  national.band = static_cast<std::size_t>(Zone::others);
  Card unknown{.id = "tanpa-infrastruktur", .name = std::string(kUnknownName.in(language))};
  unknown.colour = kUnknownSector;
  unknown.band = static_cast<std::size_t>(Zone::unknown);
  for (const Application* application : homeless(sites))
    add_row(sites, *application, is_run_nationally(sites.state, *application) ? national : unknown);
  for (Card* card : {&national, &unknown}) {
    if (!card->rows.empty()) graph.cards.push_back(std::move(*card));
  }
}

// Connections between two cards, once a pair.
static void add_edges(const Sites& sites, const std::map<std::string, std::size_t>& places,
                      Graph& graph) {
  std::map<std::pair<std::size_t, std::size_t>, Edge> edges;
  for (const Infrastructure& item : sites.state.current<Infrastructure>()) {
    for (const auto& other : item.connected_to) {
      const auto* target = sites.state.find<Infrastructure>(other.value);
      if (target == nullptr || !sites.state.is_current(*target)) continue;
      const std::size_t from = places.at(root_of(sites.state, item).handle);
      const std::size_t to = places.at(root_of(sites.state, *target).handle);
      if (from == to) continue;
      Edge& edge = edges[{from, to}];
      edge = {.from = from, .to = to, .mechanism = std::string(kRelation), .count = edge.count};
      edge.tooltip += fmt::format("{} – {}", shown_name(item), shown_name(*target));
    }
  }
  for (auto& [ends, edge] : edges) graph.edges.push_back(std::move(edge));
}

static std::vector<std::string> counts_of(const Sites& sites, Language language) {
  static constexpr Text kItems = {"infrastruktur", "infrastructure elements"};
  static constexpr Text kApplications = {"aplikasi dengan infrastruktur tercatat",
                                         "applications with recorded infrastructure"};
  static constexpr Text kNationally = {"{} aplikasi nasional dijalankan pusat",
                                       "{} national applications are run by the centre"};
  const auto items =
      static_cast<std::size_t>(std::ranges::distance(sites.state.current<Infrastructure>()));
  const auto applications =
      static_cast<std::size_t>(std::ranges::distance(sites.state.current<Application>()));
  const auto others = homeless(sites);
  const auto nationally = std::ranges::count_if(others, [&](const Application* application) {
    return is_run_nationally(sites.state, *application);
  });
  std::size_t drawn = sites.roots.size();
  for (const auto& [root, parts] : sites.parts) drawn += parts.size();
  return {counted(drawn, items, kItems, language),
          counted(applications - others.size(), applications, kApplications, language),
          fmt::format(fmt::runtime(kNationally.in(language)), nationally)};
}

static Result<Picture> infrastructure(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Infrastruktur", "Infrastructure"};
  static constexpr Text kMeaning = {"terhubung ke", "is connected to"};
  const Sites sites = sites_of(state, request);
  Graph graph{.shape = GraphShape::columns};
  for (const Text& zone : kZones) graph.bands.push_back({std::string(zone.in(request.language))});
  graph.relation = kMeaning.in(request.language);
  std::map<std::string, std::size_t> places;
  for (const auto& [id, root] : sites.roots) {
    places[id] = graph.cards.size();
    graph.cards.push_back(whole_card(sites, *root));
  }
  add_edges(sites, places, graph);
  add_homeless(sites, graph);
  Picture picture = picture_of(state, request, "infrastruktur", kTitle);
  picture.counts = counts_of(sites, request.language);
  picture.content = std::move(graph);
  return picture;
}

DEFINE_VIEW(infrastructure) = {
    .name = "infrastruktur",
    .about = {"fasilitas, server, jaringan dan apa yang berjalan di mana; milik siapa, di mana",
              "facilities, servers, networks and what runs where; whose and in which country"},
    .make = infrastructure,
};

}  // namespace noken::diagram
