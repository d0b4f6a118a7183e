#include "diagram/layers.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace noken::diagram {

using model::Agency;
using model::Element;
using model::KindId;
using model::State;

// More than this is a list, not a graph.
static constexpr std::size_t kMostCards = 45;

static std::vector<std::string> counts_of(const Layers& shown, const Layers& all,
                                          Language language) {
  static constexpr Text kNames[] = {{"proses bisnis", "business processes"},
                                    {"layanan", "services"},
                                    {"data", "data sets"},
                                    {"aplikasi", "applications"},
                                    {"infrastruktur", "infrastructure elements"},
                                    {"keamanan", "security measures"}};
  std::string words;
  for (std::size_t i = 0; i < kLayerCount; ++i) {
    words +=
        (words.empty() ? "" : ", ") + counted(shown[i].size(), all[i].size(), kNames[i], language);
  }
  return {words};
}

static Result<const Element*> object_of(const State& state, const std::string& id) {
  const Element* element = state.written().find(id);
  const bool is_layered =
      element != nullptr && (layer_of(element->kind) || element->kind == KindId::agency);
  if (is_layered) return element;
  return std::unexpected(Trouble{
      fmt::format("`{}` bukan id proses bisnis, layanan, data, aplikasi, infrastruktur, keamanan, "
                  "atau perangkat daerah di repositori ini",
                  id),
      fmt::format("`{}` is no id of a process, service, data set, application, infrastructure, "
                  "security measure or agency here",
                  id)});
}

// The element itself stays, whatever label was asked for.
static Layers labelled_layers(const State& state, const ViewRequest& request,
                              const Element& object) {
  Layers layers = layers_of(state, object);
  for (LayerSet& layer : layers) {
    std::erase_if(layer, [&](const auto& each) {
      return each.first != object.handle && !carries_label(*each.second, request);
    });
  }
  return layers;
}

// The most detailed first.
static std::vector<PlainerGraph> graphs_of(const State& state, const ViewRequest& request,
                                           const Element* object, Layers& shown) {
  std::vector<PlainerGraph> graphs;
  if (object != nullptr && object->kind != KindId::agency) {
    shown = labelled_layers(state, request, *object);
    if (count_of(shown) <= kMostCards)
      graphs.push_back({element_layers(state, request, shown), {}});
  } else {
    const auto* agency =
        object == nullptr ? nullptr : static_cast<const Agency*>(&state.at(*object));
    shown = layers_of(state, agency, request);
  }
  std::ranges::move(layer_posters(state, request, shown), std::back_inserter(graphs));
  return graphs;
}

static Result<Picture> layers(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Lapisan arsitektur", "Layers of the architecture"};
  static constexpr Text kMeaning = {"bersandar pada", "rests on"};
  const Element* object = nullptr;
  if (!request.object.empty()) {
    const auto found = object_of(state, request.object);
    if (!found) return std::unexpected(found.error());
    object = *found;
  }
  Picture picture = picture_of(state, request, "lapisan", kTitle);
  if (object != nullptr) {
    picture.title =
        fmt::format("{}: {}", kTitle.in(request.language), shown_name(state.at(*object)));
  }
  Layers shown;
  auto graphs = graphs_of(state, request, object, shown);
  for (PlainerGraph& each : graphs) each.graph.relation = kMeaning.in(request.language);
  if (graphs.front().graph.shape == GraphShape::layers) {
    picture.paper = Paper::a4_landscape;
    picture.may_grow = true;
  }
  picture.counts = counts_of(shown, layers_of(state, nullptr, {}), request.language);
  take_graphs(picture, std::move(graphs));
  return picture;
}

DEFINE_VIEW(layers) = {
    .name = "lapisan",
    .about = {"enam domain sebagai lapisan, untuk seluruh daerah atau satu unsur",
              "the six domains as layers, for the whole region or one element"},
    .object = ViewObject::optional,
    .make = layers,
};

}  // namespace noken::diagram
