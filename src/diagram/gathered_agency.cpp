#include "diagram/gathered_agency.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/gathered_neighbours.h"

namespace noken::diagram {

using model::Element;
using model::State;

static std::vector<const Element*> elements_of(const State& state, const Card& card) {
  std::vector<const Element*> elements;
  for (const Row& row : card.rows) {
    const Element* element = state.written().find(row.id);
    if (element != nullptr && layer_of(element->kind)) elements.push_back(element);
  }
  return elements;
}

// The card, how many of each subject; and the same with all rows below the names of the subjects.
struct BySubjects {
  Card counted;
  Card listed;
};

static BySubjects by_subjects(const State& state, const Card& card,
                              const std::vector<const Element*>& elements, Language language) {
  BySubjects both{card, card};
  both.counted.rows.clear();
  both.counted.is_counted = true;
  both.listed.rows.clear();
  const Layer layer = known_layer(elements.front()->kind);
  for (const auto& [code, members] : by_subject(state, elements, 2)) {
    const std::string name =
        fmt::format("{} ({})", subject_name(state, layer, code, language), members.size());
    both.counted.rows.push_back({.name = name, .tooltip = code});
    both.listed.rows.push_back({.name = name, .is_heading = true});
    for (const Element* member : members)
      both.listed.rows.push_back(*std::ranges::find(card.rows, member->handle, &Row::id));
  }
  return both;
}

// The agency's own long cards. Applications are what the lines lead to, so they keep their names
// as long as they can.
static PlainerGraph with_subjects(const State& state, const PlainerGraph& plain,
                                  Language language) {
  constexpr std::size_t kMostRows = 12;
  constexpr std::size_t kMostApplications = 40;
  PlainerGraph result = plain;
  for (Card& card : result.graph.cards) {
    const std::size_t most = card.band == 1 ? kMostApplications : kMostRows;
    if (card.side != Side::middle || card.rows.size() <= most) continue;
    const auto elements = elements_of(state, card);
    if (elements.size() != card.rows.size()) continue;
    BySubjects both = by_subjects(state, card, elements, language);
    if (both.counted.rows.size() >= card.rows.size()) continue;
    card = std::move(both.counted);
    result.listed.push_back(std::move(both.listed));
  }
  return result;
}

std::vector<PlainerGraph> agency_graphs(const State& state, Graph graph, Language language) {
  constexpr std::size_t kAlwaysFit = 40;
  std::size_t rows = 0;
  for (const Card& card : graph.cards) rows += card.rows.size();
  std::vector<PlainerGraph> graphs = {{std::move(graph), {}}};
  if (rows <= kAlwaysFit) return graphs;
  constexpr std::size_t kAll = 1000;
  constexpr std::size_t kFew = 12;
  PlainerGraph subjects = with_subjects(state, graphs.front(), language);
  PlainerGraph neighbours = with_rows_for_neighbours(graphs.front(), kAll, language);
  PlainerGraph both = with_rows_for_neighbours(subjects, kAll, language);
  PlainerGraph least = with_rows_for_neighbours(subjects, kFew, language);
  for (PlainerGraph* each : {&subjects, &neighbours, &both, &least})
    graphs.push_back(std::move(*each));
  return graphs;
}

}  // namespace noken::diagram
