#include <fmt/format.h>

#include <algorithm>

#include "diagram/agency_cards.h"
#include "diagram/gathered_agency.h"
#include "diagram/outer_flows.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Agency;
using model::Element;
using model::KindId;
using model::State;

static std::string data_names(const State& state, const std::vector<const OuterFlow*>& group,
                              Language language) {
  static constexpr Text kMany = {"{} aliran data", "{} data flows"};
  constexpr std::size_t kMost = 4;
  std::set<std::string> names;
  for (const OuterFlow* exchange : group) {
    for (const auto& item : exchange->flow->data) {
      const auto* data = state.find<model::Dataset>(item.value);
      if (data != nullptr) names.insert(shown_name(*data));
    }
  }
  if (names.empty() || names.size() > kMost)
    return fmt::format(fmt::runtime(kMany.in(language)), group.size());
  return fmt::format("{}", fmt::join(names, ", "));
}

static Card neighbour_card(const State& state, const End& end, Language language) {
  static constexpr Text kNames[] = {{"Aplikasi nasional", "National applications"},
                                    {"Mitra", "Partners"}};
  const bool is_national = end.card == kNationalCard;
  if (!is_national && end.card != kPartnerCard) {
    Card card = card_of(state, *state.written().find(end.card));
    card.side = Side::right;
    return card;
  }
  return {.id = end.card,
          .name = std::string(kNames[is_national ? 0 : 1].in(language)),
          .colour = std::string(is_national ? kNational : kPartner),
          .side = is_national ? Side::right : Side::left};
}

struct Neighbours {
  const State& state;
  const ViewRequest& request;
  std::map<std::string, Card> cards = {};
  std::vector<Edge> edges = {};  // `from` is the neighbour; turned round when they are placed
  bool has_staff = false;
};

static Edge edge_of(const Neighbours& all, const std::vector<const OuterFlow*>& group,
                    const Row& row) {
  const OuterFlow& first = *group.front();
  Edge edge{.mechanism = mechanism_of(*first.flow)};
  edge.is_insecure = is_insecure(all.state, *first.flow);
  edge.count = static_cast<int>(group.size());
  edge.tooltip =
      fmt::format("{}: {}", row.name, stroke_of(edge.mechanism).name.in(all.request.language));
  if (group.size() == 1) edge.source = source_of(all.state, *first.flow);
  const bool is_one = std::ranges::all_of(
      group, [&](const OuterFlow* each) { return each->own.row == first.own.row; });
  const std::string own = !is_one                 ? std::string()
                          : first.own.row.empty() ? std::string(kStaffRow)
                                                  : first.own.row;
  edge.from_row = first.is_incoming ? row.id : own;
  edge.to_row = first.is_incoming ? own : row.id;
  return edge;
}

static void add_group(Neighbours& all, const std::vector<const OuterFlow*>& group) {
  const OuterFlow& first = *group.front();
  const Language language = all.request.language;
  const auto [place, is_new] =
      all.cards.try_emplace(first.other.card, neighbour_card(all.state, first.other, language));
  Card& card = place->second;
  // Who gives stands at the left, but what the nation gives: national applications have their side.
  if (first.is_incoming && card.id != kNationalCard) card.side = Side::left;
  Row row = plain_row(fmt::format("{}.{}", card.id, card.rows.size() + 1),
                      data_names(all.state, group, language));
  std::set<std::string> others;
  for (const OuterFlow* exchange : group) {
    if (!exchange->other.row.empty()) others.insert(exchange->other.name);
    row.is_personal = row.is_personal || carries_personal_data(all.state, *exchange->flow);
    all.has_staff = all.has_staff || exchange->own.row.empty();
  }
  row.detail = fmt::format("{}{}{}", fmt::join(others, ", "), others.empty() ? "" : " · ",
                           stroke_of(mechanism_of(*first.flow)).name.in(language));
  if (group.size() == 1) row.source = source_of(all.state, *first.flow);
  Edge edge = edge_of(all, group, row);
  edge.label = card.id;  // for now: whose it is
  card.rows.push_back(std::move(row));
  all.edges.push_back(std::move(edge));
}

// Which way it travels, as the line is drawn.
static void point_rows(Card& card, const std::vector<Edge>& edges) {
  for (Row& row : card.rows) {
    const bool is_giver = std::ranges::find(edges, row.id, &Edge::from_row) != edges.end();
    row.sign = is_giver == (card.side == Side::left) ? "→" : "←";
  }
}

// Neighbours that would crowd one side are shared out in the order of ids, whatever they send.
static void balance(std::map<std::string, Card>& cards) {
  constexpr std::size_t kMostRows = 16;
  std::map<Side, std::size_t> weights;
  std::size_t whole = 0;
  for (const auto& [id, card] : cards) {
    weights[card.side] += card.rows.size() + 2;
    whole += card.rows.size() + 2;
  }
  const std::size_t most = std::max(weights[Side::left], weights[Side::right]);
  if (most <= kMostRows || most * 3 <= whole * 2) return;
  std::size_t left = 0;
  for (auto& [id, card] : cards) {
    if (id == kNationalCard || id == kPartnerCard) continue;
    card.side = left * 2 < whole ? Side::left : Side::right;
    left += card.rows.size() + 2;
  }
}

static void add_staff(Graph& graph, std::size_t applications, Language language) {
  static constexpr Text kStaff = {"Petugas (tanpa aplikasi)", "Staff (without an application)"};
  graph.cards[applications].rows.push_back(
      plain_row(std::string(kStaffRow), std::string(kStaff.in(language))));
}

static Graph graph_of(const State& state, const ViewRequest& request, const Agency& agency,
                      const OuterFlows& exchanges) {
  static constexpr Text kBands[] = {{"Layanan", "Services"},
                                    {"Aplikasi", "Applications"},
                                    {"Data dan infrastruktur", "Data and infrastructure"},
                                    {"Tetangga dan mitra", "Neighbours and partners"},
                                    {"Tetangga dan nasional", "Neighbours, national"}};
  Graph graph{.shape = GraphShape::agency};
  for (const Text& band : kBands) graph.bands.push_back({std::string(band.in(request.language))});
  graph.cards = agency_cards(state, request, agency);
  const auto own = std::ranges::find(graph.cards, std::size_t{1}, &Card::band);
  const auto applications = static_cast<std::size_t>(own - graph.cards.begin());
  Neighbours neighbours{.state = state, .request = request};
  for (const auto& [key, group] : grouped(state, exchanges)) add_group(neighbours, group);
  if (neighbours.has_staff) add_staff(graph, applications, request.language);
  balance(neighbours.cards);
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : neighbours.cards) {
    card.band = 1;
    point_rows(card, neighbours.edges);
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (Edge& edge : neighbours.edges) {
    const std::size_t other = places.at(edge.label);
    const bool is_incoming = edge.from_row.starts_with(edge.label + ".");
    edge.from = is_incoming ? other : applications;
    edge.to = is_incoming ? applications : other;
    edge.label.clear();
    graph.edges.push_back(std::move(edge));
  }
  return graph;
}

static Result<const Agency*> agency_of(const State& state, const std::string& id) {
  const Element* element = state.written().find(id);
  if (element != nullptr && element->kind == KindId::agency)
    return static_cast<const Agency*>(&state.at(*element));
  return std::unexpected(
      Trouble{fmt::format("`{}` bukan id perangkat daerah di repositori ini", id),
              fmt::format("`{}` is no id of an agency here", id)});
}

static std::vector<std::string> counts_of(const Graph& graph, const OuterFlows& exchanges,
                                          Language language) {
  static constexpr Text kFlows = {"aliran data ke luar dan dari luar", "data flows over its edge"};
  static constexpr Text kInside = {"{} aliran di dalamnya", "{} flows inside it"};
  std::size_t shown = 0;
  for (const Edge& edge : graph.edges) shown += static_cast<std::size_t>(edge.count);
  std::vector<std::string> own;
  for (const Card& card : graph.cards) {
    if (card.side == Side::middle) own.push_back(card.name);
  }
  return {fmt::format("{}", fmt::join(own, ", ")),
          counted(shown, exchanges.across.size(), kFlows, language) + "; " +
              fmt::format(fmt::runtime(kInside.in(language)), exchanges.inside)};
}

static Result<Picture> agency(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Perangkat daerah", "Agency"};
  const auto found = agency_of(state, request.object);
  if (!found) return std::unexpected(found.error());
  const OuterFlows exchanges = outer_flows_of(state, **found, request);
  Picture picture = picture_of(state, request, "opd", kTitle);
  picture.title = shown_name(**found);
  picture.paper = Paper::a4_portrait;
  picture.may_grow = true;
  Graph graph = graph_of(state, request, **found, exchanges);
  picture.counts = counts_of(graph, exchanges, request.language);
  take_graphs(picture, agency_graphs(state, std::move(graph), request.language));
  return picture;
}

DEFINE_VIEW(agency) = {
    .name = "opd",
    .about = {"satu perangkat daerah: layanan, aplikasi, data, infrastruktur dan tetangganya",
              "one agency: services, applications, data, infrastructure and its neighbours"},
    .object = ViewObject::required,
    .make = agency,
};

}  // namespace noken::diagram
