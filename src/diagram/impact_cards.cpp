#include "diagram/impact_cards.h"

#include <fmt/format.h>

#include <algorithm>

#include "diagram/by_agency.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Element;
using model::State;

static constexpr std::size_t kFewNames = 9;

static std::size_t column_of(const Hit& hit) { return std::min(hit.hop, kLastHop); }

static std::string key_of(const Hit& hit, Grain gathering) {
  if (gathering == Grain::none || hit.hop == 0) return fmt::format("{} {}", hit.hop, hit.what.id());
  const int kind = hit.what.element == nullptr ? -1 : static_cast<int>(hit.what.element->kind);
  if (gathering != Grain::by_cause) return fmt::format("{} {:02}", column_of(hit), kind + 1);
  return fmt::format("{} {:02} {} {}", hit.hop, kind + 1, fmt::join(hit.causes, " "),
                     hit.what.relation.english);
}

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

static Row row_of_hit(const Impact& impact, const Hit& hit) {
  const Element* element = hit.what.element;
  return element == nullptr ? plain_row(hit.what.id(), hit.what.national->name)
                            : row_of(impact.state, *element, impact.request);
}

// The only one of its group, with the way it is hit.
static Card lone_card(const Impact& impact, const Hit& hit) {
  Card card = single_card(impact, hit);
  if (!card.rows.empty()) card.rows.front().detail = way_of(impact, hit);
  if (!impact.is_brief || card.rows.empty()) return card;
  card.tooltip = joined(joined(card.rows.front().name, card.rows.front().detail), card.tooltip);
  card.rows.clear();
  return card;
}

static bool are_agencies(const std::vector<const Hit*>& group) {
  const Element* first = group.front()->what.element;
  return first != nullptr && first->kind == model::KindId::agency;
}

// Agencies have no owner to count them by, so they are named longer than others.
static bool is_counted(const Impact& impact, const std::vector<const Hit*>& group) {
  if (!impact.has_owners) return group.front()->hop > 0;
  return group.size() > impact.most_names &&
         (!are_agencies(group) || impact.most_names < kFewNames);
}

static Card gathered_card(const Impact& impact, const std::vector<const Hit*>& group) {
  const Hit& first = *group.front();
  if (group.size() == 1 && !is_counted(impact, group)) return lone_card(impact, first);
  Card card{.id = fmt::format("{}-{}", first.hop, first.what.id())};
  card.name = kind_name(impact, first.what, group.size());
  if (group.size() == 1) card.name = "1 " + card.name;
  const bool is_one_relation = std::ranges::all_of(group, [&](const Hit* hit) {
    return hit->what.relation.english == first.what.relation.english;
  });
  if (is_one_relation) card.second_line = first.what.relation.in(impact.request.language);
  card.colour = first.what.element == nullptr ? kNational : kUnknownSector;
  card.is_counted = is_counted(impact, group);
  if (card.is_counted && (!impact.has_owners || are_agencies(group))) return card;
  if (card.is_counted) {
    card.rows = rows_by_agency(impact.state, elements_of(group), impact.request.language,
                               impact.most_names);
    return card;
  }
  for (const Hit* hit : group) {
    card.rows.push_back(row_of_hit(impact, *hit));
    add_words(impact, *hit, is_one_relation, card.rows.back());
  }
  return card;
}

Impact impact_of(const State& state, const ViewRequest& request, const Hits& hits,
                 Grain gathering) {
  Impact impact{.state = state, .request = request, .hits = hits};
  impact.is_brief = gathering >= Grain::brief;
  if (gathering == Grain::counted) impact.most_names = kFewNames;
  if (gathering == Grain::few) impact.most_names = 4;
  impact.has_owners = gathering != Grain::totals;
  std::map<std::string, std::vector<const Hit*>> groups;
  for (const auto& [id, hit] : hits) groups[key_of(hit, gathering)].push_back(&hit);
  for (auto& [key, group] : groups) {
    for (const Hit* hit : group) impact.place[hit->what.id()] = impact.groups.size();
    impact.groups.push_back(std::move(group));
  }
  return impact;
}

std::vector<Card> cards_of(const Impact& impact) {
  std::vector<Card> cards;
  for (const auto& group : impact.groups) {
    cards.push_back(gathered_card(impact, group));
    cards.back().band = column_of(*group.front());
  }
  return cards;
}

std::vector<Card> all_names(const State& state, const ViewRequest& request, const Hits& hits) {
  static constexpr Text kHops = {"{} langkah: {}", "{} hops: {}"};
  static constexpr Text kDirect = {"Langsung: {}", "Direct: {}"};
  Impact impact = impact_of(state, request, hits, Grain::by_kind);
  impact.most_names = hits.size();
  std::vector<Card> cards;
  for (const auto& group : impact.groups) {
    const std::size_t hop = column_of(*group.front());
    if (hop == 0) continue;
    Card card = gathered_card(impact, group);
    if (group.size() == 1) {
      card.rows = {row_of_hit(impact, *group.front())};
      card.second_line = group.front()->what.relation.in(request.language);
      card.name = "1 " + kind_name(impact, group.front()->what, 1);
    }
    const Text& pattern = hop == 1 ? kDirect : kHops;
    card.name = hop == 1 ? fmt::format(fmt::runtime(pattern.in(request.language)), card.name)
                         : fmt::format(fmt::runtime(pattern.in(request.language)), hop, card.name);
    cards.push_back(std::move(card));
  }
  return cards;
}

}  // namespace noken::diagram
