#include "diagram/arrange.h"

#include <algorithm>
#include <map>

#include "diagram/packing.h"

namespace noken::diagram {

Size label_size(const std::vector<std::string>& lines, const TextMetrics& metrics) {
  return {widest(lines, kLabelType, metrics) + 4,
          static_cast<double>(lines.size()) * kLabelType.size * kLineHeight + 2};
}

// How tightly a layout is made.
struct Tightness {
  double node_distance;
  double rank_distance;
  int column_length;  // of cards that hang on one other
};

static LayoutRequest request_of(const MeasuredGraph& measured, const Component& component,
                                const TextMetrics& metrics, const Tightness& tightness) {
  LayoutRequest request;
  request.node_distance = tightness.node_distance;
  request.rank_distance = tightness.rank_distance;
  if (component.cards.size() <= 3) request.rank_distance += 24;
  std::map<std::size_t, std::size_t> place;
  for (const std::size_t i : component.cards) {
    place[i] = request.nodes.size();
    request.nodes.push_back({.size = measured.cards[i].size, .side = measured.cards[i].card->side});
  }
  const auto ranks = staggered(measured.graph, tightness.column_length);
  for (const std::size_t i : component.edges) {
    const Edge& edge = measured.graph.edges[i];
    const auto& lines = measured.labels[i];
    request.edges.push_back(
        {.from = place[edge.from],
         .to = place[edge.to],
         .label = measured.graph.has_long_labels ? label_size(lines, metrics) : Size(),
         .ranks = std::max(ranks[edge.from], ranks[edge.to])});
  }
  return request;
}

// An edge that got lost would be a lie told by silence.
static Result<Layout> checked_layout(const LayoutRequest& request, const Engine& engine) {
  auto layout = engine.lay_out(request);
  if (layout && layout->edges.size() != request.edges.size()) {
    return std::unexpected(
        Trouble{"ada garis yang hilang saat gambar disusun", "an edge was lost in the layout"});
  }
  return layout;
}

// Most labels fit between two cards; the layout itself keeps room for long ones.
static double least_rank_distance(const MeasuredGraph& measured, const TextMetrics& metrics) {
  constexpr double kLeast = 26;
  if (measured.graph.has_long_labels) return kLeast;
  double widest_label = 0;
  for (const auto& lines : measured.labels)
    widest_label = std::max(widest_label, label_size(lines, metrics).width);
  return std::max(kLeast, 10 + 0.75 * widest_label);
}

static Result<std::vector<Layout>> laid_parts(const MeasuredGraph& measured,
                                              const std::vector<Component>& components,
                                              const Tightness& tightness, const Engine& engine) {
  std::vector<Layout> parts;
  for (const Component& component : components) {
    auto layout =
        checked_layout(request_of(measured, component, engine.metrics, tightness), engine);
    if (!layout) return std::unexpected(layout.error());
    parts.push_back(std::move(*layout));
  }
  return parts;
}

// Where the height decides how large the picture is, the room at the sides goes to the lines.
static Result<Arrangement> widened(const MeasuredGraph& measured, const Box& box,
                                   const Engine& engine, const Tightness& chosen,
                                   Arrangement best) {
  constexpr double kMostDistance = 180;
  const auto components = components_of(measured.graph);
  const double scale = scale_in(box, best.layout.size);
  const double spare = box.width / scale - best.layout.size.width;
  const double gaps = std::max(2.0, best.layout.size.width / 240);
  for (const double share : {0.9, 0.5}) {
    Tightness wider = chosen;
    wider.rank_distance = std::min(kMostDistance, chosen.rank_distance + share * spare / gaps);
    if (wider.rank_distance < chosen.rank_distance + 8) return best;
    const auto parts = laid_parts(measured, components, wider, engine);
    if (!parts) return std::unexpected(parts.error());
    Arrangement candidate;
    best_packing(measured, components, *parts, box, candidate);
    if (scale_in(box, candidate.layout.size) >= 0.95 * scale) return candidate;
  }
  return best;
}

Result<Arrangement> arrange(const MeasuredGraph& measured, const Box& box, const Engine& engine) {
  const double least = least_rank_distance(measured, engine.metrics);
  const Tightness tries[] = {{18, least + 40, 5}, {14, least + 20, 5}, {10, least, 3},
                             {10, least, 5},      {10, least, 8},      {7, least, 2},
                             {7, least, 4},       {6, least + 16, 2}};
  const auto components = components_of(measured.graph);
  Tightness chosen = tries[0];
  Arrangement best;
  for (const Tightness& tightness : tries) {
    const auto parts = laid_parts(measured, components, tightness, engine);
    if (!parts) return std::unexpected(parts.error());
    const double before = best.layout.size.height;
    best_packing(measured, components, *parts, box, best);
    if (best.layout.size.height != before) chosen = tightness;
    if (scale_in(box, best.layout.size) >= 1) break;
  }
  const bool has_ports = std::ranges::any_of(measured.graph.cards, &Card::is_port);
  if (!has_ports) return best;
  return widened(measured, box, engine, chosen, std::move(best));
}

}  // namespace noken::diagram
