#include "diagram/layers.h"

#include <algorithm>

#include "base/internal_error.h"
#include "diagram/agency_cards.h"
#include "model/visit.h"

namespace noken::diagram {

using model::Agency;
using model::Element;
using model::Field;
using model::KindId;
using model::State;

static constexpr KindId kKinds[] = {KindId::process,        KindId::service,
                                    KindId::dataset,        KindId::application,
                                    KindId::infrastructure, KindId::security_measure};

std::optional<Layer> layer_of(KindId kind) {
  const auto* const found = std::ranges::find(kKinds, kind);
  if (found == std::end(kKinds)) return std::nullopt;
  return static_cast<Layer>(found - std::begin(kKinds));
}

Layer known_layer(KindId kind) {
  const auto layer = layer_of(kind);
  if (!layer) internal_error("an element of this kind stands in no layer");
  return *layer;
}

KindId kind_of(Layer layer) { return kKinds[static_cast<std::size_t>(layer)]; }

std::vector<Band> layer_bands(Language language) {
  static constexpr Text kNames[] = {{"Proses bisnis", "Business processes"},
                                    {"Layanan", "Services"},
                                    {"Data", "Data"},
                                    {"Aplikasi", "Applications"},
                                    {"Infrastruktur", "Infrastructure"},
                                    {"Keamanan", "Security"}};
  std::vector<Band> bands;
  for (const Text& name : kNames) bands.push_back({std::string(name.in(language))});
  return bands;
}

// A field whose holder and target stand in two layers.
struct LayerField {
  Layer holder;
  std::string_view key;
  Layer target;
};

static constexpr LayerField kFields[] = {
    {Layer::service, "proses_bisnis", Layer::process},
    {Layer::data, "layanan", Layer::service},
    {Layer::data, "sumber_utama", Layer::application},
    {Layer::application, "layanan", Layer::service},
    {Layer::application, "data", Layer::data},
    {Layer::application, "data_ditulis", Layer::data},
    {Layer::application, "infrastruktur", Layer::infrastructure},
    {Layer::security, "melindungi", Layer::data},
    {Layer::security, "melindungi", Layer::application},
    {Layer::security, "melindungi", Layer::infrastructure},
};

static bool joins(const Element& holder, std::string_view key, const Element& target) {
  return std::ranges::any_of(kFields, [&](const LayerField& field) {
    return kind_of(field.holder) == holder.kind && field.key == key &&
           kind_of(field.target) == target.kind;
  });
}

// Elements that the one is joined with, in either direction; what is retired is gone.
static std::vector<const Element*> neighbours(const State& state, const Element& element) {
  std::vector<const Element*> found;
  for (const model::Incoming& incoming : state.incoming(element)) {
    if (joins(*incoming.holder, incoming.field->key, element) && state.is_current(*incoming.holder))
      found.push_back(incoming.holder);
  }
  for_each_reference(state.at(element), [&](const Field& field, const model::Reference& reference,
                                            const Location&) {
    const Element* target = reference.element;
    if (target != nullptr && joins(element, field.key, *target) && state.is_current(*target))
      found.push_back(target);
  });
  return found;
}

static LayerSet& set_of(Layers& layers, const Element& element) {
  return layers[static_cast<std::size_t>(known_layer(element.kind))];
}

// All neighbours of the one layer that stand in the other; true when there were new ones.
static void reach(const State& state, Layers& layers, Layer from, Layer to) {
  for (const auto& [id, element] : layers[static_cast<std::size_t>(from)]) {
    for (const Element* neighbour : neighbours(state, *element)) {
      if (neighbour->kind == kind_of(to)) set_of(layers, *neighbour)[neighbour->handle] = neighbour;
    }
  }
}

struct Step {
  Layer from;
  Layer to;
};

// Which way leads from an element of a layer to the others: first up, then down.
static std::vector<Step> steps_from(Layer layer) {
  using enum Layer;
  switch (layer) {
    case process:
      return {{process, service},
              {service, application},
              {service, data},
              {application, data},
              {application, infrastructure}};
    case service:
      return {{service, process},
              {service, application},
              {service, data},
              {application, data},
              {application, infrastructure}};
    case data:
      return {
          {data, service}, {data, application}, {service, process}, {application, infrastructure}};
    case application:
      return {{application, service},
              {service, process},
              {application, data},
              {application, infrastructure}};
    case infrastructure:
      return {{infrastructure, application},
              {application, service},
              {service, process},
              {application, data}};
    case security:
      return {{security, application}, {security, data},   {security, infrastructure},
              {application, service},  {service, process}, {application, infrastructure}};
  }
  return {};
}

static void add_security(const State& state, Layers& layers) {
  for (const Layer layer : {Layer::data, Layer::application, Layer::infrastructure})
    reach(state, layers, layer, Layer::security);
}

Layers layers_of(const State& state, const Element& element) {
  Layers layers;
  const auto layer = layer_of(element.kind);
  if (!layer) return layers;
  set_of(layers, element)[element.handle] = &element;
  for (const Step& step : steps_from(*layer)) reach(state, layers, step.from, step.to);
  if (*layer != Layer::security) add_security(state, layers);
  return layers;
}

Layers layers_of(const State& state, const Agency* agency, const ViewRequest& request) {
  Layers layers;
  for (const Element* element : state.written().elements) {
    if (!layer_of(element->kind) || !state.is_current(*element)) continue;
    if (agency != nullptr && !is_within(state, *element, *agency)) continue;
    if (!carries_label(*element, request)) continue;
    set_of(layers, *element)[element->handle] = element;
  }
  return layers;
}

std::size_t count_of(const Layers& layers) {
  std::size_t count = 0;
  for (const LayerSet& layer : layers) count += layer.size();
  return count;
}

std::vector<LayerLink> links_between(const State& state, const Layers& layers, Layer upper,
                                     Layer lower) {
  const LayerSet& below = layers[static_cast<std::size_t>(lower)];
  std::vector<LayerLink> links;
  for (const auto& [id, element] : layers[static_cast<std::size_t>(upper)]) {
    std::set<std::string> seen;
    for (const Element* neighbour : neighbours(state, *element)) {
      const bool is_shown = neighbour->kind == kind_of(lower) && below.contains(neighbour->handle);
      if (is_shown && seen.insert(neighbour->handle).second) links.push_back({element, neighbour});
    }
  }
  return links;
}

}  // namespace noken::diagram
