#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"
#include "diagram/subjects.h"

namespace noken::diagram {

using model::Element;
using model::State;

// More than this and a sheet cannot hold their names.
static constexpr std::size_t kMostNames = 300;

// How deep the headings of a layer go: few of them, with names that say something.
static int heading_level(Layer layer) { return layer == Layer::application ? 2 : 1; }

static std::string protected_by(const State& state, const Element& element) {
  std::vector<std::string> names;
  for (const auto& item : static_cast<const model::SecurityMeasure&>(state.at(element)).protects) {
    if (item.value.element != nullptr) names.push_back(shown_name(state.at(*item.value.element)));
  }
  std::ranges::sort(names);
  return fmt::format("{}", fmt::join(names, ", "));
}

static std::vector<const Element*> members_of(const LayerSet& set) {
  std::vector<const Element*> members;
  for (const auto& [id, element] : set) members.push_back(element);
  return members;
}

enum class PosterDetail : std::uint8_t { names, subjects, sections };

// A layer of the poster before it is a card.
struct LayerContent {
  const State& state;
  const ViewRequest& request;
  Layer layer;
  const LayerSet& elements;
};

// Each element a row, below the heading of its part of the reference tree.
static void add_elements(const LayerContent& content, Card& card) {
  const auto& [state, request, layer, elements] = content;
  const int level = heading_level(layer);
  for (const auto& [code, members] : by_subject(state, members_of(elements), level)) {
    Row heading = plain_row({}, subject_name(state, layer, code, request.language));
    heading.is_heading = true;
    card.rows.push_back(std::move(heading));
    for (const Element* element : members) {
      Row row = row_of(state, *element, request);
      const std::string owner = owner_name(state, *element);
      if (!owner.empty()) row.tooltip = owner + ". " + row.tooltip;
      if (layer == Layer::security) row.tooltip += " · " + protected_by(state, *element);
      card.rows.push_back(std::move(row));
    }
  }
}

// Too many to name: how many there are in each subject of the reference tree, or in each of its
// coarser sections.
static void add_subjects(const LayerContent& content, int level, Card& card) {
  const auto& [state, request, layer, elements] = content;
  card.is_counted = true;
  for (const auto& [code, members] : by_subject(state, members_of(elements), level)) {
    const std::string subject = subject_name(state, layer, code, request.language);
    card.rows.push_back(plain_row({}, fmt::format("{} ({})", subject, members.size())));
    card.rows.back().tooltip = code;
  }
}

static Card poster_card(const State& state, const ViewRequest& request, Layer layer,
                        const Layers& layers, PosterDetail detail) {
  const LayerSet& elements = at(layers, layer);
  const std::string name = layer_bands(request.language)[static_cast<std::size_t>(layer)].name;
  Card card{.id = std::string(model::kind_of(kind_of(layer)).key),
            .name = fmt::format("{} ({})", name, elements.size())};
  static constexpr std::string_view kColours[] = {"#6B21A8", "#1E3A8A", "#0F766E",
                                                  "#92400E", "#334155", "#9F1239"};
  card.colour = kColours[static_cast<std::size_t>(layer)];
  card.band = static_cast<std::size_t>(layer);
  if (layer == Layer::security) card.side = Side::right;
  const LayerContent content{state, request, layer, elements};
  if (detail == PosterDetail::names) {
    add_elements(content, card);
  } else {
    add_subjects(content, detail == PosterDetail::subjects ? 2 : 1, card);
  }
  return card;
}

// "71 dari 73 layanan menjalankan 50 dari 52 proses bisnis"
static std::string join_label(const Layers& layers, const std::vector<LayerLink>& links,
                              std::pair<Layer, Layer> ends, Language language) {
  static constexpr Text kWords[] = {
      {"{b} dari {B} layanan menjalankan {a} dari {A} proses bisnis",
       "{b} of {B} services carry out {a} of {A} business processes"},
      {"{b} dari {B} data dipakai {a} dari {A} layanan",
       "{b} of {B} data sets are used by {a} of {A} services"},
      {"{b} dari {B} aplikasi melayani {a} dari {A} layanan",
       "{b} of {B} applications serve {a} of {A} services"},
      {"{b} dari {B} aplikasi mengolah {a} dari {A} data",
       "{b} of {B} applications handle {a} of {A} data sets"},
      {"{a} dari {A} aplikasi berjalan di {b} dari {B} infrastruktur",
       "{a} of {A} applications run on {b} of {B} infrastructure elements"}};
  static constexpr Text kProtects = {"melindungi {a} dari {A}", "protects {a} of {A}"};
  std::set<const Element*> upper;
  std::set<const Element*> lower;
  for (const LayerLink& link : links) {
    upper.insert(link.upper);
    lower.insert(link.lower);
  }
  const auto* const found = std::ranges::find(kJoined, ends);
  const Text& words = found == std::end(kJoined) ? kProtects : kWords[found - std::begin(kJoined)];
  return fmt::format(fmt::runtime(words.in(language)), fmt::arg("a", upper.size()),
                     fmt::arg("A", at(layers, ends.first).size()), fmt::arg("b", lower.size()),
                     fmt::arg("B", at(layers, ends.second).size()));
}

static Graph poster_of(const State& state, const ViewRequest& request, const Layers& layers,
                       PosterDetail detail) {
  Graph graph{.shape = GraphShape::poster, .bands = layer_bands(request.language)};
  std::map<Layer, std::size_t> places;
  for (std::size_t i = 0; i < kLayerCount; ++i) {
    if (layers[i].empty()) continue;
    places[static_cast<Layer>(i)] = graph.cards.size();
    graph.cards.push_back(poster_card(state, request, static_cast<Layer>(i), layers, detail));
  }
  std::vector<std::pair<Layer, Layer>> joined(std::begin(kJoined), std::end(kJoined));
  for (const Layer layer : kProtected) joined.emplace_back(layer, Layer::security);
  for (const auto& ends : joined) {
    const auto links = links_between(state, layers, ends.first, ends.second);
    if (links.empty()) continue;
    const bool is_security = ends.second == Layer::security;
    graph.edges.push_back({.from = places.at(is_security ? ends.second : ends.first),
                           .to = places.at(is_security ? ends.first : ends.second),
                           .mechanism = std::string(kRelation),
                           .label = join_label(layers, links, ends, request.language)});
  }
  return graph;
}

std::vector<PlainerGraph> layer_posters(const State& state, const ViewRequest& request,
                                        const Layers& layers) {
  std::vector<PlainerGraph> posters;
  Graph named = poster_of(state, request, layers, PosterDetail::names);
  const std::vector<Card> names = named.cards;
  if (count_of(layers) <= kMostNames) posters.push_back({std::move(named), {}});
  for (const PosterDetail detail : {PosterDetail::subjects, PosterDetail::sections})
    posters.push_back({poster_of(state, request, layers, detail), names});
  return posters;
}

}  // namespace noken::diagram
