#include "diagram/gathered_agency.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"

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

static bool is_neighbour(const Card& card) { return card.side != Side::middle; }

// What two lines to the same neighbour have in common.
static void merge(Edge& into, const Edge& edge) {
  into.count += edge.count;
  into.is_insecure = into.is_insecure || edge.is_insecure;
  if (into.mechanism != edge.mechanism) into.mechanism = kSeveralMeans;
  if (into.from_row != edge.from_row) into.from_row.clear();
  if (into.to_row != edge.to_row) into.to_row.clear();
  into.tooltip += "; " + edge.tooltip;
  into.source.clear();
}

// A row for a neighbour and a direction.
static Row row_for(const Card& neighbour, const std::string& id, std::string_view sign) {
  Row row{.id = id, .name = neighbour.name, .tooltip = neighbour.tooltip};
  row.source = neighbour.source;
  row.sign = sign;
  return row;
}

// Neighbours become rows of one card a side.
struct Gathering {
  const Graph& graph;
  std::vector<std::size_t> place = {};  // of each card in the new graph
  Graph result = {};
  std::map<std::string, std::size_t> lines = {};  // edge by row
};

static void add_cards(Gathering& gathering, Language language) {
  static constexpr Text kMany = {"{} tetangga", "{} neighbours"};
  std::map<Side, std::size_t> sides;
  std::map<Side, std::size_t> counts;
  for (const Card& card : gathering.graph.cards) ++counts[card.side];
  for (const Card& card : gathering.graph.cards) {
    const auto found = sides.find(card.side);
    if (is_neighbour(card) && found != sides.end()) {
      gathering.place.push_back(found->second);
      continue;
    }
    gathering.place.push_back(gathering.result.cards.size());
    if (!is_neighbour(card)) {
      gathering.result.cards.push_back(card);
      continue;
    }
    sides[card.side] = gathering.result.cards.size();
    gathering.result.cards.push_back(
        {.id = card.side == Side::left ? "tetangga-kiri" : "tetangga-kanan",
         .name = fmt::format(fmt::runtime(kMany.in(language)), counts[card.side]),
         .colour = std::string(kUnknownSector),
         .side = card.side,
         .band = card.band,
         .is_counted = true});
  }
}

static void add_line(Gathering& gathering, const Edge& edge) {
  const bool gives = is_neighbour(gathering.graph.cards[edge.from]);
  const Card& neighbour = gathering.graph.cards[gives ? edge.from : edge.to];
  const std::string id = neighbour.id + (gives ? ".beri" : ".terima");
  const auto [known, is_new] = gathering.lines.try_emplace(id, gathering.result.edges.size());
  if (!is_new) {
    merge(gathering.result.edges[known->second], edge);
    return;
  }
  Edge line = edge;
  line.from = gathering.place[edge.from];
  line.to = gathering.place[edge.to];
  (gives ? line.from_row : line.to_row) = id;
  gathering.result.edges.push_back(std::move(line));
}

// Rows in the order of the neighbours, with how many flows there are.
static void add_rows(Gathering& gathering) {
  for (std::size_t i = 0; i < gathering.graph.cards.size(); ++i) {
    const Card& neighbour = gathering.graph.cards[i];
    if (!is_neighbour(neighbour)) continue;
    for (const bool gives : {true, false}) {
      const auto found = gathering.lines.find(neighbour.id + (gives ? ".beri" : ".terima"));
      if (found == gathering.lines.end()) continue;
      const bool is_rightwards = gives == (neighbour.side == Side::left);
      Row row = row_for(neighbour, found->first, is_rightwards ? "→" : "←");
      row.name += fmt::format(" ({})", gathering.result.edges[found->second].count);
      row.is_personal = std::ranges::any_of(neighbour.rows, [&](const Row& each) {
        return each.is_personal && (each.sign == row.sign);
      });
      gathering.result.cards[gathering.place[i]].rows.push_back(std::move(row));
    }
  }
}

static PlainerGraph with_rows_for_neighbours(const PlainerGraph& plain, Language language) {
  const Graph& graph = plain.graph;
  Gathering gathering{.graph = graph};
  gathering.result.shape = graph.shape;
  gathering.result.bands = graph.bands;
  add_cards(gathering, language);
  for (const Edge& edge : graph.edges) add_line(gathering, edge);
  add_rows(gathering);
  PlainerGraph result{std::move(gathering.result), plain.listed};
  std::ranges::copy_if(graph.cards, std::back_inserter(result.listed), is_neighbour);
  return result;
}

std::vector<PlainerGraph> agency_graphs(const State& state, Graph graph, Language language) {
  constexpr std::size_t kAlwaysFit = 40;
  std::size_t rows = 0;
  for (const Card& card : graph.cards) rows += card.rows.size();
  std::vector<PlainerGraph> graphs = {{std::move(graph), {}}};
  if (rows <= kAlwaysFit) return graphs;
  PlainerGraph subjects = with_subjects(state, graphs.front(), language);
  PlainerGraph neighbours = with_rows_for_neighbours(graphs.front(), language);
  PlainerGraph both = with_rows_for_neighbours(subjects, language);
  graphs.push_back(std::move(subjects));
  graphs.push_back(std::move(neighbours));
  graphs.push_back(std::move(both));
  return graphs;
}

}  // namespace noken::diagram
