#include <fmt/format.h>

#include <algorithm>

#include "diagram/layers.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Element;
using model::Infrastructure;
using model::KindId;
using model::State;

// What an infrastructure stands in, so that nobody has to know it by heart.
static std::string place_of(const State& state, const Element& element, Language language) {
  static constexpr Text kIn = {"di {}", "in {}"};
  const auto& item = static_cast<const Infrastructure&>(state.at(element));
  const auto* facility = state.find<Infrastructure>(item.facility);
  if (facility == nullptr && !item.runs_on.empty())
    facility = state.find<Infrastructure>(item.runs_on.begin()->value);
  if (facility != nullptr)
    return fmt::format(fmt::runtime(kIn.in(language)), shown_name(*facility));
  return item.place_name.is_given() ? std::string(*item.place_name) : std::string();
}

static Card layer_card(const State& state, const ViewRequest& request, const Element& element) {
  Card card = card_of(state, state.at(element));
  card.band = static_cast<std::size_t>(known_layer(element.kind));
  const Row row = row_of(state, element, request);
  if (element.kind == KindId::infrastructure) {
    const std::string place = place_of(state, element, request.language);
    if (!place.empty()) card.second_line += (card.second_line.empty() ? "" : " · ") + place;
  }
  if (row.glyph == Glyph::building || row.glyph == Glyph::planned) {
    static constexpr Text kStates[] = {{"sedang dibangun", "being built"}, {"rencana", "planned"}};
    const Text& word = kStates[row.glyph == Glyph::building ? 0 : 1];
    card.second_line += fmt::format(" · {}", word.in(request.language));
  }
  card.marks = fmt::format("{}{}", row.is_personal ? "P" : "", row.has_gap ? " !" : "");
  return card;
}

using Places = std::map<const Element*, std::size_t>;

// Lines from every measure to all it protects would hide the others: a number stands for each.
static void number_security(const State& state, const Layers& layers, const Places& places,
                            Graph& graph) {
  std::map<const Element*, std::string> numbers;
  for (const auto& [id, element] : at(layers, Layer::security)) {
    const std::string number = fmt::format("K{}", numbers.size() + 1);
    numbers[element] = number;
    Card& card = graph.cards[places.at(element)];
    card.side = Side::right;
    card.marks = number;
  }
  for (const Layer layer : kProtected) {
    for (const auto& [upper, lower] : links_between(state, layers, layer, Layer::security)) {
      std::string& marks = graph.cards[places.at(upper)].marks;
      marks += (marks.empty() ? "" : " ") + numbers.at(lower);
    }
  }
}

// A few cards have room to say what they are.
static constexpr std::size_t kMostDescribed = 20;

static void describe(Graph& graph) {
  for (Card& card : graph.cards) {
    if (card.tooltip.empty()) continue;
    Row row = plain_row({}, {});
    row.detail = card.tooltip;
    card.rows.push_back(std::move(row));
  }
}

static void add_notes(Graph& graph, Language language) {
  static constexpr Text kPersonal = {"memegang data pribadi", "holds personal data"};
  static constexpr Text kMeaning = {"dilindungi oleh keamanan bernomor itu",
                                    "protected by the measure of that number"};
  const auto has = [&](std::string_view sign) {
    return std::ranges::any_of(graph.cards,
                               [&](const Card& card) { return card.marks.starts_with(sign); });
  };
  if (has("P")) graph.notes.push_back({"P", std::string(kPersonal.in(language))});
  if (has("K")) graph.notes.push_back({"K1 …", std::string(kMeaning.in(language))});
}

Graph element_layers(const State& state, const ViewRequest& request, const Layers& layers) {
  Graph graph{.shape = GraphShape::layers, .bands = layer_bands(request.language)};
  Places places;
  for (const LayerSet& layer : layers) {
    for (const auto& [id, element] : layer) {
      places[element] = graph.cards.size();
      graph.cards.push_back(layer_card(state, request, *element));
    }
  }
  for (const auto& [upper, lower] : kJoined) {
    for (const LayerLink& link : links_between(state, layers, upper, lower)) {
      graph.edges.push_back({.from = places.at(link.upper),
                             .to = places.at(link.lower),
                             .mechanism = std::string(kRelation)});
    }
  }
  number_security(state, layers, places, graph);
  if (graph.cards.size() <= kMostDescribed) describe(graph);
  add_notes(graph, request.language);
  return graph;
}

}  // namespace noken::diagram
