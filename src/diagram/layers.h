#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// The six domains, in the order in which they are drawn.
enum class Layer : std::uint8_t { process, service, data, application, infrastructure, security };
inline constexpr std::size_t kLayerCount = 6;

std::optional<Layer> layer_of(model::KindId kind);
// Of a kind that has one; another is a mistake of ours.
Layer known_layer(model::KindId kind);
model::KindId kind_of(Layer layer);
std::vector<Band> layer_bands(Language language);

// Layers whose elements are joined by lines, and those that security protects.
inline constexpr std::pair<Layer, Layer> kJoined[] = {{Layer::process, Layer::service},
                                                      {Layer::service, Layer::data},
                                                      {Layer::service, Layer::application},
                                                      {Layer::data, Layer::application},
                                                      {Layer::application, Layer::infrastructure}};
inline constexpr Layer kProtected[] = {Layer::data, Layer::application, Layer::infrastructure};

// Elements as written, by layer, each in the order of ids.
using LayerSet = std::map<std::string, const model::Element*>;
using Layers = std::array<LayerSet, kLayerCount>;

inline const LayerSet& at(const Layers& layers, Layer layer) {
  return layers[static_cast<std::size_t>(layer)];
}

// What leads to the element and what it stands on.
Layers layers_of(const model::State& state, const model::Element& element);
// Everything that is not retired; of an agency, what it and its parts own.
Layers layers_of(const model::State& state, const model::Agency* agency,
                 const ViewRequest& request);
std::size_t count_of(const Layers& layers);

// What joins two elements of two layers: the upper one first.
struct LayerLink {
  const model::Element* upper = nullptr;
  const model::Element* lower = nullptr;
};
std::vector<LayerLink> links_between(const model::State& state, const Layers& layers, Layer upper,
                                     Layer lower);

// Each element a card, each link an edge.
Graph element_layers(const model::State& state, const ViewRequest& request, const Layers& layers);
// Each layer one card with its elements in columns; edges say how many are joined. Plainer ones,
// for a sheet on which not all names can be read, count them by subject.
std::vector<PlainerGraph> layer_posters(const model::State& state, const ViewRequest& request,
                                        const Layers& layers);

}  // namespace noken::diagram
