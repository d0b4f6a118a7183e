#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"
#include "diagram/parts.h"

namespace noken::diagram {

using model::Agency;
using model::Dataset;
using model::Element;
using model::Flow;
using model::KindId;
using model::State;

// Above this, edges carry numbers and the words stand in the key.
static constexpr std::size_t kMostLabels = 24;

static bool is_end(const State& state, const model::ReferenceValue& reference,
                   const std::string& id) {
  const auto end = end_of(state, reference);
  return end && (end->row == id || end->card == id ||
                 (reference->element != nullptr && reference->element->handle == id));
}

// Whether the flow has to do with the application, the data set or the agency.
static bool concerns(const State& state, const Flow& flow, const std::string& id) {
  if (id.empty() || flow.handle == id) return true;
  if (is_end(state, flow.from, id) || is_end(state, flow.to, id)) return true;
  return std::ranges::any_of(flow.data, [&](const auto& item) { return item.value.id == id; });
}

static std::string agency_name(const State& state, const std::string& id) {
  const Element* element = state.written().find(id);
  if (element == nullptr || element->kind != KindId::agency) return {};
  const auto& agency = static_cast<const Agency&>(state.at(*element));
  return agency.abbreviation.is_given() ? std::string(*agency.abbreviation) : shown_name(agency);
}

static Card card_of(const State& state, const End& end, Language language) {
  static constexpr Text kOutside[] = {{"aplikasi nasional", "national application"},
                                      {"mitra", "partner"}};
  Card card{.id = end.row.empty() ? end.card : end.row, .name = end.name};
  const bool is_national = end.card == kNationalCard;
  if (is_national || end.card == kPartnerCard) {
    card.second_line = kOutside[is_national ? 0 : 1].in(language);
    card.colour = is_national ? kNational : kPartner;
    card.side = is_national ? Side::right : Side::left;
    card.group = group_of_outside(end.card, card.second_line);
    return card;
  }
  card.colour = kUnknownSector;
  if (!end.row.empty()) card.second_line = agency_name(state, end.card);
  const Element* agency = state.written().find(end.card);
  if (agency != nullptr && agency->kind == KindId::agency) {
    const auto& owner = static_cast<const Agency&>(state.at(*agency));
    card.colour = sector_colour(state, owner);
    card.group = group_of(state, owner);
  }
  if (const Element* element = state.written().find(card.id))
    card.source = source_of(state, *element);
  return card;
}

static std::string data_names(const State& state, const Flow& flow) {
  std::vector<std::string> names;
  for (const auto& item : flow.data) {
    const auto* data = state.find<Dataset>(item.value);
    if (data != nullptr) names.push_back(shown_name(*data));
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

static std::string words_of(const State& state, const Flow& flow, Language language) {
  static constexpr Text kPersonal = {"data pribadi", "personal data"};
  static constexpr Text kEncrypted = {"tersandi", "encrypted"};
  static constexpr Text kOpen = {"tanpa sandi", "unencrypted"};
  std::string words = data_names(state, flow);
  words += fmt::format("{}{}", words.empty() ? "" : " · ",
                       stroke_of(mechanism_of(flow)).name.in(language));
  if (carries_personal_data(state, flow)) words += fmt::format(" · {}", kPersonal.in(language));
  if (flow.encrypted.is_given() && *flow.encrypted)
    words += fmt::format(" · {}", kEncrypted.in(language));
  if (is_insecure(state, flow)) words += fmt::format(" · {}", kOpen.in(language));
  return words;
}

struct FlowEnds {
  const Flow* flow;
  End from = {};
  End to = {};
};

static std::string key_of(const End& end) { return end.row.empty() ? end.card : end.row; }

static std::vector<FlowEnds> flows_to_show(const State& state, const ViewRequest& request) {
  std::vector<FlowEnds> shown;
  for (const Flow& flow : state.current<Flow>()) {
    if (!concerns(state, flow, request.object) || !carries_label(state, flow, request)) continue;
    auto from = end_of(state, flow.from);
    auto to = end_of(state, flow.to);
    if (from && to) shown.push_back({&flow, std::move(*from), std::move(*to)});
  }
  std::ranges::sort(shown, {}, [](const FlowEnds& each) {
    return std::tuple{key_of(each.from), key_of(each.to), each.flow->handle};
  });
  return shown;
}

static Graph graph_of(const State& state, const std::vector<FlowEnds>& shown, Language language) {
  std::map<std::string, Card> cards;
  for (const FlowEnds& each : shown) {
    for (const End* end : {&each.from, &each.to})
      cards.try_emplace(key_of(*end), card_of(state, *end, language));
  }
  Graph graph;
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : cards) {
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (const FlowEnds& each : shown) {
    Edge edge{.from = places.at(key_of(each.from)), .to = places.at(key_of(each.to))};
    edge.mechanism = mechanism_of(*each.flow);
    edge.is_insecure = is_insecure(state, *each.flow);
    edge.label = words_of(state, *each.flow, language);
    edge.tooltip = edge.label;
    edge.source = source_of(state, *each.flow);
    graph.edges.push_back(std::move(edge));
  }
  return graph;
}

// Long words leave the edges for a numbered key.
static void number_edges(Graph& graph) {
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    Edge& edge = graph.edges[i];
    const std::string number = std::to_string(i + 1);
    graph.key.push_back({.sign = number,
                         .text = fmt::format("{} → {}: {}", graph.cards[edge.from].name,
                                             graph.cards[edge.to].name, edge.label),
                         .mechanism = edge.mechanism,
                         .is_insecure = edge.is_insecure});
    edge.label = number;
  }
}

static Result<void> require_known(const State& state, const std::string& object) {
  if (object.empty()) return {};
  const Element* element = state.written().find(object);
  const bool can_have_flows =
      element != nullptr &&
      (element->kind == KindId::application || element->kind == KindId::dataset ||
       element->kind == KindId::agency || element->kind == KindId::partner);
  if (can_have_flows || state.packs().find_national(object) != nullptr) return {};
  return std::unexpected(Trouble{
      fmt::format("`{}` bukan id aplikasi, data, perangkat daerah, atau mitra di repositori ini",
                  object),
      fmt::format("`{}` is no id of an application, a data set, an agency or a partner here",
                  object)});
}

static Result<Picture> flows(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Aliran data", "Data flows"};
  static constexpr Text kFlows = {"aliran data", "data flows"};
  static constexpr Text kOf = {"Aliran data: {}", "Data flows: {}"};
  if (const auto known = require_known(state, request.object); !known)
    return std::unexpected(known.error());
  const auto shown = flows_to_show(state, request);
  Picture picture = picture_of(state, request, "alur", kTitle);
  if (const Element* element = state.written().find(request.object)) {
    picture.title =
        fmt::format(fmt::runtime(kOf.in(request.language)), shown_name(state.at(*element)));
  }
  const auto all = std::ranges::distance(state.current<Flow>());
  picture.counts = {counted(shown.size(), static_cast<std::size_t>(all), kFlows, request.language)};
  Graph graph = graph_of(state, shown, request.language);
  graph.has_long_labels = graph.edges.size() <= kMostLabels;
  if (graph.has_long_labels) picture.paper = Paper::a4_landscape;
  if (!graph.has_long_labels) number_edges(graph);
  picture.content = std::move(graph);
  return picture;
}

DEFINE_VIEW(flows) = {
    .name = "alur",
    .about = {"aliran data: apa yang mengalir, dengan cara apa",
              "data flows: what travels, and how"},
    .object = ViewObject::optional,
    .make = flows,
};

}  // namespace noken::diagram
