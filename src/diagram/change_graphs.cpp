#include "diagram/change_graphs.h"

#include <fmt/format.h>

#include "base/long_date.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Element;

static std::string joined(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() ? a + b : a + " · " + b;
}

static std::string dated(std::string_view word, const std::string& date) {
  return date.empty() ? std::string(word) : fmt::format("{} {}", word, date);
}

static std::string list_of(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

static Row sign_row(std::string sign, std::string name, std::string detail = {}) {
  Row row = plain_row({}, std::move(name));
  row.sign = std::move(sign);
  row.detail = std::move(detail);
  return row;
}

static Card card_in(const States& states, const Element& element, Column column) {
  Card card = card_of(states.now, element);
  if (column == kThen) card.id += "@";
  card.name = title_of(states, element);
  card.second_line = joined(
      std::string(model::kind_of(element.kind).name.in(states.request.language)), card.second_line);
  card.colour = kColumnColours[column];
  card.band = column;
  return card;
}

static Row programme_row(const States& states, const Element& element) {
  static constexpr Text kNone = {"belum masuk program mana pun", "in no programme yet"};
  const auto programmes = programmes_for(states, element);
  Row row = programmes.empty() ? sign_row("!", std::string(kNone.in(states.request.language)))
                               : sign_row("◇", list_of(programmes));
  row.is_quiet = true;
  return row;
}

struct Becoming {
  std::string from;
  std::string to;
  std::string label;
};

// The cards and edges while they are filled.
struct Changes {
  const States& states;
  std::map<std::string, Card> cards = {};
  std::vector<Becoming> links = {};
};

static void add_upgraded(Changes& changes, const Element& element) {
  const States& states = changes.states;
  Card before = card_in(states, element, kNow);
  Card after = card_in(states, element, kThen);
  for (const FieldChange& change : changes_of(states, element)) {
    if (!change.leaves.empty())
      before.rows.push_back(sign_row("−", change.label, list_of(change.leaves)));
    if (!change.comes.empty())
      after.rows.push_back(sign_row("+", change.label, list_of(change.comes)));
    if (change.comes.empty() && change.leaves.empty())
      after.rows.push_back(sign_row("•", change.label));
  }
  for (const auto& change : element.changes) {
    if (change.reason.is_given())
      after.tooltip += (after.tooltip.empty() ? "" : " ") + std::string(*change.reason);
  }
  after.rows.push_back(programme_row(states, element));
  changes.links.push_back({before.id, after.id, first_change(states, element)});
  changes.cards[before.id] = std::move(before);
  changes.cards[after.id] = std::move(after);
}

static void add_added(Changes& changes, const Element& element) {
  static constexpr Text kFrom = {"mulai", "from"};
  const States& states = changes.states;
  Card card = card_in(states, element, kNew);
  if (element.start.is_given()) {
    const Language language = states.request.language;
    card.second_line =
        joined(card.second_line, dated(kFrom.in(language), long_date(*element.start, language)));
  }
  card.rows.push_back(programme_row(states, element));
  changes.cards[card.id] = std::move(card);
}

// What takes its place: the card of then, when the successor itself is upgraded.
static std::string successor_card(Changes& changes, const Element& successor) {
  const std::string after = successor.handle + "@";
  if (changes.cards.contains(after)) return after;
  changes.cards[after] = card_in(changes.states, successor, kThen);
  return after;
}

static void add_ending(Changes& changes, const Element& element, Fate fate) {
  const States& states = changes.states;
  Card card = card_in(states, element, kEnding);
  const Language language = states.request.language;
  const std::string end = element.end.is_given() ? long_date(*element.end, language) : "";
  card.second_line = joined(card.second_line, dated(word_of(fate).in(language), end));
  card.rows.push_back(programme_row(states, element));
  if (const Element* successor = successor_of(states, element))
    changes.links.push_back({card.id, successor_card(changes, *successor), end});
  changes.cards[card.id] = std::move(card);
}

// First those to whose cards others lead.
static void add_all(Changes& changes, const Fates& fates) {
  for (const auto& [id, each] : fates) {
    if (each.second == Fate::upgraded) add_upgraded(changes, *each.first);
    if (each.second == Fate::added) add_added(changes, *each.first);
  }
  for (const auto& [id, each] : fates) {
    if (each.second == Fate::replaced || each.second == Fate::retired)
      add_ending(changes, *each.first, each.second);
  }
}

Graph change_graph(const States& states, const Fates& fates) {
  Changes changes{.states = states};
  add_all(changes, fates);
  Graph graph{.shape = GraphShape::columns};
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : changes.cards) {
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (const Becoming& link : changes.links) {
    graph.edges.push_back({.from = places.at(link.from),
                           .to = places.at(link.to),
                           .mechanism = std::string(kRelation),
                           .label = link.label});
  }
  return graph;
}

}  // namespace noken::diagram
