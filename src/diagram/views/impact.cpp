#include <fmt/format.h>

#include <algorithm>

#include "diagram/hits.h"
#include "diagram/palette.h"
#include "diagram/parts.h"

namespace noken::diagram {

using model::Element;
using model::KindId;
using model::State;

// How many are gathered in one card.
enum class Gathering : std::uint8_t { none, by_cause, by_kind };

static std::string key_of(const Hit& hit, Gathering gathering) {
  if (gathering == Gathering::none || hit.hop == 0)
    return fmt::format("{} {}", hit.hop, hit.what.id());
  const int kind = hit.what.element == nullptr ? -1 : static_cast<int>(hit.what.element->kind);
  if (gathering == Gathering::by_kind) return fmt::format("{} {:02}", hit.hop, kind + 1);
  return fmt::format("{} {:02} {} {}", hit.hop, kind + 1, fmt::join(hit.causes, " "),
                     hit.what.relation.english);
}

struct Impact {
  const State& state;
  const ViewRequest& request;
  const Hits& hits;
  std::vector<std::vector<const Hit*>> groups = {};  // one a card
  std::map<std::string, std::size_t> place = {};     // of each hit's card
};

static std::string name_of(const Dependant& what) {
  return what.national != nullptr ? what.national->name : shown_name(*what.element);
}

static std::string kind_name(const Impact& impact, const Dependant& what, std::size_t count) {
  static constexpr Text kUsedNationally = {"aplikasi nasional", "national application"};
  if (what.element == nullptr)
    return count == 1 ? std::string(kUsedNationally.in(impact.request.language))
                      : fmt::format("{} {}", count, kUsedNationally.in(impact.request.language));
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

static Card gathered_card(const Impact& impact, const std::vector<const Hit*>& group) {
  const Hit& first = *group.front();
  if (group.size() == 1) {
    Card card = single_card(impact, first);
    if (!card.rows.empty()) card.rows.front().detail = way_of(impact, first);
    return card;
  }
  Card card{.id = fmt::format("{}-{}", first.hop, first.what.id())};
  card.name = kind_name(impact, first.what, group.size());
  const bool is_one_relation = std::ranges::all_of(group, [&](const Hit* hit) {
    return hit->what.relation.english == first.what.relation.english;
  });
  if (is_one_relation) card.second_line = first.what.relation.in(impact.request.language);
  card.colour = first.what.element == nullptr ? kNational : kUnknownSector;
  for (const Hit* hit : group) {
    const Element* element = hit->what.element;
    Row row = element == nullptr ? plain_row(hit->what.id(), hit->what.national->name)
                                 : row_of(impact.state, *element, impact.request);
    if (element != nullptr) row.detail = owner_name(impact.state, *element);
    if (!is_one_relation)
      row.detail = joined(row.detail, std::string(hit->what.relation.in(impact.request.language)));
    row.detail = joined(row.detail, way_of(impact, *hit));
    card.rows.push_back(std::move(row));
  }
  return card;
}

static void add_edges(const Impact& impact, Graph& graph) {
  std::map<std::pair<std::size_t, std::size_t>, Edge> edges;
  for (const auto& [id, hit] : impact.hits) {
    for (const std::string& cause : hit.causes) {
      const std::pair ends{impact.place.at(cause), impact.place.at(id)};
      const auto [edge, is_new] = edges.try_emplace(
          ends, Edge{.from = ends.first, .to = ends.second, .mechanism = std::string(kRelation)});
      if (!is_new) ++edge->second.count;
      edge->second.tooltip +=
          fmt::format("{}{} → {}: {}", is_new ? "" : "; ", name_of(impact.hits.at(cause).what),
                      name_of(hit.what), hit.what.relation.in(impact.request.language));
    }
  }
  for (auto& [ends, edge] : edges) graph.edges.push_back(std::move(edge));
}

static Graph graph_of(const State& state, const ViewRequest& request, const Hits& hits,
                      Gathering gathering) {
  Impact impact{.state = state, .request = request, .hits = hits};
  std::map<std::string, std::vector<const Hit*>> groups;
  for (const auto& [id, hit] : hits) groups[key_of(hit, gathering)].push_back(&hit);
  for (auto& [key, group] : groups) {
    for (const Hit* hit : group) impact.place[hit->what.id()] = impact.groups.size();
    impact.groups.push_back(std::move(group));
  }
  Graph graph{.shape = GraphShape::columns};
  for (const auto& group : impact.groups) {
    Card card = gathered_card(impact, group);
    card.band = group.front()->hop;
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
    const auto rows = static_cast<double>(card.rows.size());
    heights[card.band] += 48 + (rows > 1 ? rows * 26 : rows * 18);
  }
  return graph.edges.size() <= kMostEdges &&
         std::ranges::all_of(heights, [](const auto& each) { return each.second <= kSheet; });
}

static void name_bands(Graph& graph, Language language) {
  static constexpr Text kStart = {"Asal", "Start"};
  static constexpr Text kDirect = {"Langsung", "Direct"};
  static constexpr Text kHops = {"{} langkah", "{} hops"};
  std::size_t last = 0;
  for (const Card& card : graph.cards) last = std::max(last, card.band);
  for (std::size_t hop = 0; hop <= last; ++hop) {
    graph.bands.push_back({hop == 0   ? std::string(kStart.in(language))
                           : hop == 1 ? std::string(kDirect.in(language))
                                      : fmt::format(fmt::runtime(kHops.in(language)), hop)});
  }
}

static std::vector<std::string> counts_of(const Hits& hits, Language language) {
  static constexpr Text kHit = {"{} unsur terdampak, {} di antaranya langsung",
                                "{} elements are hit, {} of them directly"};
  static constexpr Text kShortest = {"tiap unsur pada jarak terpendeknya",
                                     "each element at its shortest distance"};
  std::map<KindId, std::size_t> kinds;
  std::size_t direct = 0;
  for (const auto& [id, hit] : hits) {
    if (hit.hop == 1) ++direct;
    if (hit.hop > 0 && hit.what.element != nullptr) ++kinds[hit.what.element->kind];
  }
  std::vector<std::string> words;
  for (const auto& [kind, count] : kinds) words.push_back(many(count, kind, language));
  return {fmt::format(fmt::runtime(kHit.in(language)), hits.size() - 1, direct),
          fmt::format("{}", fmt::join(words, ", ")), std::string(kShortest.in(language))};
}

static Result<Dependant> start_of(const State& state, const std::string& id) {
  if (const Element* element = state.written().find(id)) return Dependant{.element = element};
  if (const auto* national = state.packs().find_national(id))
    return Dependant{.national = national};
  return std::unexpected(
      Trouble{fmt::format("tidak ada unsur dengan id `{}` di repositori ini", id),
              fmt::format("there is no element `{}` in this repository", id)});
}

static Result<Picture> impact(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Dampak", "Impact"};
  static constexpr Text kMeaning = {"ikut terdampak", "is hit too"};
  const auto start = start_of(state, request.object);
  if (!start) return std::unexpected(start.error());
  const Hits hits = hits_from(state, *start);
  Picture picture = picture_of(state, request, "dampak", kTitle);
  picture.title = fmt::format("{}: {}", kTitle.in(request.language), name_of(*start));
  picture.counts = counts_of(hits, request.language);
  picture.paper = Paper::a4_landscape;
  picture.may_grow = true;
  Graph graph;
  for (const Gathering gathering : {Gathering::none, Gathering::by_cause, Gathering::by_kind}) {
    graph = graph_of(state, request, hits, gathering);
    if (is_readable(graph)) break;
  }
  name_bands(graph, request.language);
  graph.relation = kMeaning.in(request.language);
  picture.content = std::move(graph);
  return picture;
}

DEFINE_VIEW(impact) = {
    .name = "dampak",
    .about = {"apa yang ikut terdampak bila satu unsur berhenti, langkah demi langkah",
              "what is hit when one element stops, hop by hop"},
    .object = ViewObject::required,
    .make = impact,
};

}  // namespace noken::diagram
