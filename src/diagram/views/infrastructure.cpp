#include <fmt/format.h>

#include <algorithm>

#include "diagram/by_agency.h"
#include "diagram/grouped_count.h"
#include "diagram/palette.h"
#include "diagram/sites.h"

namespace noken::diagram {

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

// By name, on the card or, when they are many, on one of the list.
static void add_applications(const Sites& sites, const std::vector<const model::Element*>& all,
                             Card card, PlainerGraph& to) {
  constexpr std::size_t kMostNames = 40;
  if (all.empty()) return;
  Card named = card;
  for (const model::Element* application : all) {
    named.rows.push_back(row_of(sites.state, *application, sites.request));
    name_owner(sites, *application, named.rows.back());
  }
  if (all.size() <= kMostNames) {
    to.graph.cards.push_back(std::move(named));
    return;
  }
  card.rows = rows_by_agency(sites.state, all, sites.request.language);
  to.graph.cards.push_back(std::move(card));
  to.listed.push_back(std::move(named));
}

// What the nation runs for the region stands apart from what nobody wrote down.
static void add_homeless(const Sites& sites, PlainerGraph& to) {
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
  std::vector<const model::Element*> run_nationally;
  std::vector<const model::Element*> others;
  for (const Application* application : homeless(sites)) {
    const bool is_national = is_run_nationally(sites.state, *application);
    (is_national ? run_nationally : others).push_back(application);
  }
  add_applications(sites, run_nationally, std::move(national), to);
  add_applications(sites, others, std::move(unknown), to);
}

// Connections between two cards, once a pair.
static void add_edges(const Sites& sites, const SitePlaces& places, Graph& graph) {
  constexpr int kMostTold = 12;
  std::map<std::pair<std::size_t, std::size_t>, Edge> edges;
  for (const Infrastructure& item : sites.state.current<Infrastructure>()) {
    for (const auto& other : item.connected_to) {
      const auto* target = sites.state.find<Infrastructure>(other.value);
      if (target == nullptr || !sites.state.is_current(*target)) continue;
      const std::size_t from = places.at(item.handle);
      const std::size_t to = places.at(target->handle);
      if (from == to) continue;
      const auto [edge, is_new] = edges.try_emplace(
          {from, to}, Edge{.from = from, .to = to, .mechanism = std::string(kRelation)});
      if (!is_new) ++edge->second.count;
      if (edge->second.count > kMostTold) continue;
      edge->second.tooltip +=
          fmt::format("{}{} – {}", is_new ? "" : "; ", shown_name(item), shown_name(*target));
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
          fmt::format(fmt::runtime(kNationally.in(language)),
                      grouped_count(static_cast<std::size_t>(nationally), language))};
}

// Whether it takes more cards and rows than a sheet can hold.
static bool is_large(const Sites& sites) {
  constexpr std::size_t kMostCards = 26;
  constexpr std::size_t kMostRows = 130;
  std::size_t rows = 0;
  for (const auto& [id, hosted] : sites.hosted) rows += hosted.size();
  for (const auto& [id, parts] : sites.parts) rows += parts.size();
  return sites.roots.size() > kMostCards || rows > kMostRows;
}

static void complete(const Sites& sites, const SitePlaces& places, PlainerGraph& to) {
  static constexpr Text kMeaning = {"terhubung ke", "is connected to"};
  const Language language = sites.request.language;
  for (const Text& zone : kZones) to.graph.bands.push_back({std::string(zone.in(language))});
  to.graph.relation = kMeaning.in(language);
  add_edges(sites, places, to.graph);
  add_homeless(sites, to);
}

// The most detailed first.
static std::vector<PlainerGraph> graphs_of(const Sites& sites) {
  std::vector<PlainerGraph> graphs;
  if (!is_large(sites)) {
    SitePlaces places;
    graphs.push_back({site_graph(sites, places), {}});
    complete(sites, places, graphs.back());
  }
  SitePlaces places;
  graphs.push_back(gathered_sites(sites, places));
  complete(sites, places, graphs.back());
  return graphs;
}

static Result<Picture> infrastructure(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Infrastruktur", "Infrastructure"};
  const Sites sites = sites_of(state, request);
  Picture picture = picture_of(state, request, "infrastruktur", kTitle);
  picture.counts = counts_of(sites, request.language);
  take_graphs(picture, graphs_of(sites));
  return picture;
}

DEFINE_VIEW(infrastructure) = {
    .name = "infrastruktur",
    .about = {"fasilitas, server, jaringan dan apa yang berjalan di mana; milik siapa, di mana",
              "facilities, servers, networks and what runs where; whose and in which country"},
    .make = infrastructure,
};

}  // namespace noken::diagram
