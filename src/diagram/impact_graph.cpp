#include "diagram/impact_graph.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/by_agency.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Element;
using model::State;

// More names than this in one card are counted by agency.
static constexpr std::size_t kMostNames = 40;
static std::size_t column_of(const Hit& hit) { return std::min(hit.hop, kLastHop); }

// How many are gathered in one card.
enum class Grain : std::uint8_t { none, by_cause, by_kind, brief, counted };

static std::string key_of(const Hit& hit, Grain gathering) {
  if (gathering == Grain::none || hit.hop == 0) return fmt::format("{} {}", hit.hop, hit.what.id());
  const int kind = hit.what.element == nullptr ? -1 : static_cast<int>(hit.what.element->kind);
  if (gathering != Grain::by_cause) return fmt::format("{} {:02}", column_of(hit), kind + 1);
  return fmt::format("{} {:02} {} {}", hit.hop, kind + 1, fmt::join(hit.causes, " "),
                     hit.what.relation.english);
}

struct Impact {
  const State& state;
  const ViewRequest& request;
  const Hits& hits;
  std::vector<std::vector<const Hit*>> groups = {};  // one a card
  std::map<std::string, std::size_t> place = {};     // of each hit's card
  bool is_brief = false;
  std::size_t most_names = kMostNames;  // in one card; more are counted by agency
};

std::string name_of(const Dependant& what) {
  return what.national != nullptr ? what.national->name : shown_name(*what.element);
}

static std::string kind_name(const Impact& impact, const Dependant& what, std::size_t count) {
  static constexpr Text kUsedNationally = {"aplikasi nasional", "national application"};
  if (what.element == nullptr) {
    return count == 1 ? std::string(kUsedNationally.in(impact.request.language))
                      : fmt::format("{} {}", count, kUsedNationally.in(impact.request.language));
  }
  if (count > 1) return many(count, what.element->kind, impact.request.language);
  return std::string(model::kind_of(what.element->kind).name.in(impact.request.language));
}

static std::string joined(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() ? a + b : a + " · " + b;
}

static Card single_card(const Impact& impact, const Hit& hit) {
  const Dependant& what = hit.what;
  Card card = what.national == nullptr ? card_of(impact.state, *what.element)
                                       : Card{.id = what.id(), .name = what.national->name};
  if (what.national != nullptr) card.colour = kNational;
  card.second_line = joined(kind_name(impact, what, 1), card.second_line);
  if (hit.hop > 0) {
    Row relation = plain_row({}, std::string(what.relation.in(impact.request.language)));
    relation.is_quiet = true;
    relation.sign = "←";
    card.rows.push_back(std::move(relation));
  }
  return card;
}

// Which of several in the card before it the hit goes through.
static std::string way_of(const Impact& impact, const Hit& hit) {
  static constexpr Text kBy = {"lewat {}", "through {}"};
  std::vector<std::string> names;
  for (const std::string& cause : hit.causes) {
    const Hit& before = impact.hits.at(cause);
    if (impact.groups[impact.place.at(cause)].size() > 1) names.push_back(name_of(before.what));
  }
  if (names.empty()) return {};
  constexpr std::size_t kMost = 3;
  const std::size_t more = names.size() > kMost ? names.size() - kMost : 0;
  names.resize(names.size() - more);
  std::string way =
      fmt::format(fmt::runtime(kBy.in(impact.request.language)), fmt::join(names, ", "));
  return more == 0 ? way : fmt::format("{} +{}", way, more);
}

// Whose it is, how it is hit and through what; in brief only where the mouse rests.
static void add_words(const Impact& impact, const Hit& hit, bool is_one_relation, Row& row) {
  std::string words =
      hit.what.element == nullptr ? std::string() : owner_name(impact.state, *hit.what.element);
  if (!is_one_relation)
    words = joined(words, std::string(hit.what.relation.in(impact.request.language)));
  words = joined(words, way_of(impact, hit));
  if (impact.is_brief) {
    row.tooltip = joined(words, row.tooltip);
  } else {
    row.detail = words;
  }
}

static std::vector<const Element*> elements_of(const std::vector<const Hit*>& group) {
  std::vector<const Element*> elements;
  for (const Hit* hit : group) {
    if (hit->what.element != nullptr) elements.push_back(hit->what.element);
  }
  return elements;
}

static Card gathered_card(const Impact& impact, const std::vector<const Hit*>& group) {
  const Hit& first = *group.front();
  if (group.size() == 1) {
    Card card = single_card(impact, first);
    if (!card.rows.empty()) card.rows.front().detail = way_of(impact, first);
    if (!impact.is_brief || card.rows.empty()) return card;
    card.tooltip = joined(joined(card.rows.front().name, card.rows.front().detail), card.tooltip);
    card.rows.clear();
    return card;
  }
  Card card{.id = fmt::format("{}-{}", first.hop, first.what.id())};
  card.name = kind_name(impact, first.what, group.size());
  const bool is_one_relation = std::ranges::all_of(group, [&](const Hit* hit) {
    return hit->what.relation.english == first.what.relation.english;
  });
  if (is_one_relation) card.second_line = first.what.relation.in(impact.request.language);
  card.colour = first.what.element == nullptr ? kNational : kUnknownSector;
  const bool are_agencies =
      first.what.element != nullptr && first.what.element->kind == model::KindId::agency;
  if (group.size() > impact.most_names && !are_agencies) {
    card.rows = rows_by_agency(impact.state, elements_of(group), impact.request.language,
                               impact.most_names);
    return card;
  }
  for (const Hit* hit : group) {
    const Element* element = hit->what.element;
    Row row = element == nullptr ? plain_row(hit->what.id(), hit->what.national->name)
                                 : row_of(impact.state, *element, impact.request);
    add_words(impact, *hit, is_one_relation, row);
    card.rows.push_back(std::move(row));
  }
  return card;
}

static void add_edges(const Impact& impact, Graph& graph) {
  constexpr int kMostTold = 12;
  std::map<std::pair<std::size_t, std::size_t>, Edge> edges;
  for (const auto& [id, hit] : impact.hits) {
    for (const std::string& cause : hit.causes) {
      const std::pair ends{impact.place.at(cause), impact.place.at(id)};
      if (ends.first == ends.second) continue;
      const auto [edge, is_new] = edges.try_emplace(
          ends, Edge{.from = ends.first, .to = ends.second, .mechanism = std::string(kRelation)});
      if (!is_new) ++edge->second.count;
      if (edge->second.count > kMostTold) continue;
      edge->second.tooltip +=
          fmt::format("{}{} → {}: {}", is_new ? "" : "; ", name_of(impact.hits.at(cause).what),
                      name_of(hit.what), hit.what.relation.in(impact.request.language));
    }
  }
  for (auto& [ends, edge] : edges) graph.edges.push_back(std::move(edge));
}

static Graph graph_of(const State& state, const ViewRequest& request, const Hits& hits,
                      Grain gathering) {
  Impact impact{.state = state, .request = request, .hits = hits};
  impact.is_brief = gathering == Grain::brief || gathering == Grain::counted;
  if (gathering == Grain::counted) impact.most_names = 9;
  std::map<std::string, std::vector<const Hit*>> groups;
  for (const auto& [id, hit] : hits) groups[key_of(hit, gathering)].push_back(&hit);
  for (auto& [key, group] : groups) {
    for (const Hit* hit : group) impact.place[hit->what.id()] = impact.groups.size();
    impact.groups.push_back(std::move(group));
  }
  Graph graph{.shape = GraphShape::columns};
  for (const auto& group : impact.groups) {
    Card card = gathered_card(impact, group);
    card.band = column_of(*group.front());
    graph.cards.push_back(std::move(card));
  }
  add_edges(impact, graph);
  return graph;
}

// Whether no column is much higher than a sheet, and the lines can be told apart.
static bool is_readable(const Graph& graph) {
  constexpr double kSheet = 740;
  constexpr std::size_t kMostEdges = 40;
  std::map<std::size_t, double> heights;
  for (const Card& card : graph.cards) {
    const bool has_details =
        std::ranges::any_of(card.rows, [](const Row& row) { return !row.detail.empty(); });
    const auto rows = static_cast<double>(card.rows.size());
    heights[card.band] += 50 + rows * (has_details ? 34 : 18) / (rows > 5 ? 2 : 1);
  }
  return graph.edges.size() <= kMostEdges &&
         std::ranges::all_of(heights, [](const auto& each) { return each.second <= kSheet; });
}

Graph impact_graph(const State& state, const ViewRequest& request, const Hits& hits) {
  Graph graph;
  for (const Grain gathering :
       {Grain::none, Grain::by_cause, Grain::by_kind, Grain::brief, Grain::counted}) {
    graph = graph_of(state, request, hits, gathering);
    if (is_readable(graph)) break;
  }
  return graph;
}

}  // namespace noken::diagram
