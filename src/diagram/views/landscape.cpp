#include <fmt/format.h>

#include <algorithm>

#include "diagram/grouped_count.h"
#include "diagram/palette.h"
#include "diagram/parts.h"

namespace noken::diagram {

using model::Agency;
using model::Application;
using model::Flow;
using model::State;

// The cards while they are filled, by their id.
struct Landscape {
  const State& state;
  const ViewRequest& request;
  std::map<std::string, Card, std::less<>> cards = {};
  std::map<std::string, Edge> edges = {};  // by ends, mechanism and safety
  std::size_t applications = 0;
  std::size_t flows = 0;
  std::size_t inside = 0;  // flows between two applications of one card
};

static Card special_card(std::string_view id, Language language) {
  static constexpr Text kNames[] = {{"Aplikasi nasional", "National applications"},
                                    {"Mitra", "Partners"}};
  const bool is_national = id == kNationalCard;
  Card card{.id = std::string(id),
            .name = std::string(kNames[is_national ? 0 : 1].in(language)),
            .colour = std::string(is_national ? kNational : kPartner),
            .side = is_national ? Side::right : Side::left};
  card.group = group_of_outside(id, card.name);
  return card;
}

static Card agency_card(const State& state, std::string_view id) {
  const auto& agency = static_cast<const Agency&>(state.at(*state.written().find(id)));
  Card card{.id = std::string(id), .name = shown_name(agency)};
  card.colour = sector_colour(state, agency);
  card.source = source_of(state, agency);
  card.group = group_of(state, agency);
  if (agency.description.is_given()) card.tooltip = *agency.description;
  return card;
}

static Card& card_of(Landscape& landscape, const std::string& id) {
  const auto found = landscape.cards.find(id);
  if (found != landscape.cards.end()) return found->second;
  const bool is_special = id == kNationalCard || id == kPartnerCard;
  return landscape.cards[id] = is_special ? special_card(id, landscape.request.language)
                                          : agency_card(landscape.state, id);
}

static void add_row(Card& card, Row row) {
  if (row.id.empty() || std::ranges::find(card.rows, row.id, &Row::id) != card.rows.end()) return;
  card.rows.push_back(std::move(row));
}

static void add_applications(Landscape& landscape) {
  for (const Application& application : landscape.state.all<Application>()) {
    const End end = end_of(landscape.state, application);
    if (end.card.empty() || !carries_label(application, landscape.request)) continue;
    add_row(card_of(landscape, end.card), row_of(landscape.state, application, landscape.request));
    ++landscape.applications;
  }
}

static void add_edge(Landscape& landscape, const Flow& flow, const End& from, const End& to) {
  const std::string mechanism = mechanism_of(flow);
  const bool insecure = is_insecure(landscape.state, flow);
  const std::string key =
      fmt::format("{}\n{}\n{}\n{}", from.card, to.card, mechanism, insecure ? 1 : 0);
  const auto [edge, is_new] = landscape.edges.try_emplace(key);
  if (!is_new) ++edge->second.count;
  edge->second.mechanism = mechanism;
  edge->second.is_insecure = insecure;
}

static void add_flows(Landscape& landscape) {
  for (const Flow& flow : landscape.state.current<Flow>()) {
    const auto from = end_of(landscape.state, flow.from);
    const auto to = end_of(landscape.state, flow.to);
    if (!from || !to || from->card.empty() || to->card.empty()) continue;
    if (!carries_label(landscape.state, flow, landscape.request)) continue;
    for (const End* end : {&*from, &*to}) {
      Card& card = card_of(landscape, end->card);
      if (card.side != Side::middle) add_row(card, plain_row(end->row, end->name));
    }
    ++landscape.flows;
    if (from->card == to->card) {
      ++landscape.inside;
    } else {
      add_edge(landscape, flow, *from, *to);
    }
  }
}

static std::string label_of(const Edge& edge, Language language) {
  return fmt::format("{} {}{}", edge.count, stroke_of(edge.mechanism).name.in(language),
                     edge.is_insecure ? kInsecureSign : "");
}

static Graph graph_of(Landscape& landscape) {
  Graph graph;
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : landscape.cards) {
    std::ranges::sort(card.rows, {}, &Row::id);
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (auto& [key, edge] : landscape.edges) {
    const std::size_t line = key.find('\n');
    edge.from = places.at(key.substr(0, line));
    edge.to = places.at(key.substr(line + 1, key.find('\n', line + 1) - line - 1));
    edge.label = label_of(edge, landscape.request.language);
    graph.edges.push_back(std::move(edge));
  }
  return graph;
}

static std::size_t size_of(auto&& range) {
  return static_cast<std::size_t>(std::ranges::distance(range));
}

static void count(Picture& picture, const Landscape& landscape) {
  const State& state = landscape.state;
  const Language language = landscape.request.language;
  std::size_t agencies = 0;
  for (const Agency& agency : state.all<Agency>()) {
    if (landscape.cards.contains(agency.handle)) ++agencies;
  }
  static constexpr Text kAgencies = {"perangkat daerah (yang lain tanpa aplikasi dan aliran)",
                                     "agencies (the others have no application and no flow)"};
  static constexpr Text kApplications = {"aplikasi", "applications"};
  static constexpr Text kFlows = {"aliran data", "data flows"};
  static constexpr Text kInside = {"{} di antaranya di dalam satu perangkat daerah",
                                   "{} of them inside one agency"};
  picture.counts = {
      counted(landscape.applications, size_of(state.all<Application>()), kApplications, language),
      counted(landscape.flows, size_of(state.current<Flow>()), kFlows, language)};
  if (landscape.inside > 0) {
    picture.counts.back() += ", " + fmt::format(fmt::runtime(kInside.in(language)),
                                                grouped_count(landscape.inside, language));
  }
  picture.counts.push_back(counted(agencies, size_of(state.all<Agency>()), kAgencies, language));
}

static Result<Picture> landscape(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Lanskap aplikasi", "Application landscape"};
  Landscape landscape{.state = state, .request = request};
  add_applications(landscape);
  add_flows(landscape);
  Picture picture = picture_of(state, request, "lanskap", kTitle);
  count(picture, landscape);
  picture.content = graph_of(landscape);
  return picture;
}

DEFINE_VIEW(landscape) = {
    .name = "lanskap",
    .about = {"perangkat daerah dan aplikasinya, aliran data antarperangkat daerah",
              "agencies with their applications, flows gathered between agencies"},
    .make = landscape,
};

}  // namespace noken::diagram
