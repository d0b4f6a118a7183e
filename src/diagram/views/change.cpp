#include <fmt/format.h>

#include <algorithm>

#include "diagram/fates.h"
#include "diagram/palette.h"

namespace noken::diagram {

using model::Element;
using model::State;

// The columns: what ends, what is, what it becomes, what is new.
enum Column : std::size_t { kEnding, kNow, kThen, kNew };

static constexpr Text kFates[] = {{"tetap", "unchanged"},
                                  {"baru", "new"},
                                  {"ditingkatkan", "upgraded"},
                                  {"diganti", "replaced"},
                                  {"dihentikan", "retired"}};
static constexpr std::string_view kColours[] = {"#92400E", kUnknownSector, "#0072B2", "#15803D"};
// More cards than this are gathered by kind.
static constexpr std::size_t kMostCards = 34;

static std::string_view word_of(Fate fate, Language language) {
  return kFates[static_cast<std::size_t>(fate)].in(language);
}

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
  card.second_line =
      joined(std::string(model::kind_of(element.kind).name.in(states.request.language)),
             card.second_line);
  card.colour = kColours[column];
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

struct Link {
  std::string from;
  std::string to;
  std::string label;
};

// The cards and edges while they are filled.
struct Changes {
  const States& states;
  std::map<std::string, Card> cards = {};
  std::vector<Link> links = {};
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
  if (element.start.is_given())
    card.second_line = joined(card.second_line, dated(kFrom.in(states.request.language),
                                                      to_string(*element.start)));
  card.rows.push_back(programme_row(states, element));
  changes.cards[card.id] = std::move(card);
}

// What takes its place: the card of then, when the successor itself is upgraded.
static std::string successor_card(Changes& changes, const Element& successor) {
  const std::string after = successor.handle + "@";
  if (changes.cards.contains(after)) return after;
  if (!changes.cards.contains(successor.handle))
    changes.cards[successor.handle] = card_in(changes.states, successor, kThen);
  return successor.handle;
}

static void add_ending(Changes& changes, const Element& element, Fate fate) {
  const States& states = changes.states;
  Card card = card_in(states, element, kEnding);
  const std::string end = element.end.is_given() ? to_string(*element.end) : "";
  card.second_line =
      joined(card.second_line, dated(word_of(fate, states.request.language), end));
  card.rows.push_back(programme_row(states, element));
  if (const Element* successor = successor_of(states, element))
    changes.links.push_back({card.id, successor_card(changes, *successor), end});
  changes.cards[card.id] = std::move(card);
}

using Fates = std::map<std::string, std::pair<const Element*, Fate>>;

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

static Graph graph_of(Changes& changes) {
  Graph graph{.shape = GraphShape::columns};
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : changes.cards) {
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (const Link& link : changes.links) {
    graph.edges.push_back({.from = places.at(link.from),
                           .to = places.at(link.to),
                           .mechanism = std::string(kRelation),
                           .label = link.label});
  }
  return graph;
}

static std::string summary_of(const States& states, const Element& element, Fate fate) {
  const Language language = states.request.language;
  if (fate == Fate::added)
    return element.start.is_given() ? to_string(*element.start) : std::string();
  if (fate == Fate::replaced || fate == Fate::retired) {
    const Element* successor = successor_of(states, element);
    return dated(word_of(fate, language),
                 element.end.is_given() ? to_string(*element.end) : "") +
           (successor == nullptr ? "" : " → " + title_of(states, *successor));
  }
  std::string summary = first_change(states, element);
  for (const FieldChange& change : changes_of(states, element))
    summary = joined(summary, fmt::format("{}: {} → {}", change.label, list_of(change.leaves),
                                          list_of(change.comes)));
  return summary;
}

// One card a kind and column, each element a row of it.
static Graph gathered_graph(const States& states, const Fates& fates) {
  static constexpr Column kColumns[] = {kNow, kNew, kThen, kEnding, kEnding};
  std::map<std::pair<std::size_t, model::KindId>, Card> cards;
  for (const auto& [id, each] : fates) {
    const auto [element, fate] = each;
    if (fate == Fate::same) continue;
    const Column column = kColumns[static_cast<std::size_t>(fate)];
    Card& card = cards[{column, element->kind}];
    Row row = row_of(states.now, *element, states.request);
    row.name = title_of(states, *element);
    row.detail = summary_of(states, *element, fate);
    card.rows.push_back(std::move(row));
  }
  Graph graph{.shape = GraphShape::columns};
  for (auto& [place, card] : cards) {
    card.id = fmt::format("{}-{}", place.first, model::kind_of(place.second).key);
    card.name = many(card.rows.size(), place.second, states.request.language);
    card.colour = kColours[place.first];
    card.band = place.first;
    graph.cards.push_back(std::move(card));
  }
  return graph;
}

static void name_columns(Graph& graph, const std::string& today, const std::string& end,
                         Language language) {
  static constexpr Text kNames[] = {{"Berakhir", "Ends"},
                                    {"Sekarang ({now})", "Now ({now})"},
                                    {"Menjadi ({then})", "Becomes ({then})"},
                                    {"Baru", "New"}};
  for (const Text& name : kNames)
    graph.bands.push_back({fmt::format(fmt::runtime(name.in(language)), fmt::arg("now", today),
                                       fmt::arg("then", end))});
}

static void add_notes(Graph& graph, Language language) {
  static constexpr std::pair<std::string_view, Text> kNotes[] = {
      {"−", {"tidak lagi", "no longer"}},
      {"+", {"menjadi", "from then on"}},
      {"◇", {"program yang mewujudkannya", "the programme that brings it about"}},
      {"!", {"belum masuk program mana pun", "in no programme yet"}}};
  for (const auto& [sign, text] : kNotes) {
    const bool is_used = std::ranges::any_of(graph.cards, [&](const Card& card) {
      return std::ranges::find(card.rows, sign, &Row::sign) != card.rows.end();
    });
    if (is_used) graph.notes.push_back({std::string(sign), std::string(text.in(language))});
  }
}

static std::vector<std::string> counts_of(const Fates& fates, Language language) {
  static constexpr Text kOf = {"{} unsur: {}", "{} elements: {}"};
  std::map<Fate, std::size_t> by_fate;
  for (const auto& [id, each] : fates) ++by_fate[each.second];
  std::vector<std::string> words;
  for (const Fate fate : {Fate::added, Fate::upgraded, Fate::replaced, Fate::retired, Fate::same})
    words.push_back(fmt::format("{} {}", by_fate[fate], word_of(fate, language)));
  return {fmt::format(fmt::runtime(kOf.in(language)), fates.size(), list_of(words))};
}

static Fates fates_of(const States& states) {
  Fates fates;
  for (const Element* element : states.now.written().elements) {
    const bool is_drawn =
        model::kind_of(element->kind).has_life &&
        (states.now.is_current(*element) || states.then.is_current(*element));
    if (is_drawn) fates[element->handle] = {element, fate_of(states, *element)};
  }
  return fates;
}

static Result<Picture> change(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Perubahan", "Changes"};
  static constexpr Text kMeaning = {"menjadi, atau diganti oleh", "becomes, or is replaced by"};
  const auto& period = state.config().period;
  const int year = period.is_given() ? period->last : date_of(state.day()).year;
  const Date end{.year = year, .month = 12, .day = 31};
  const State then(state.written(), std::max(state.day(), first_day(end)));
  const States states{.now = state, .then = then, .request = request};
  const Fates fates = fates_of(states);
  Changes changes{.states = states};
  add_all(changes, fates);
  Graph graph =
      changes.cards.size() <= kMostCards ? graph_of(changes) : gathered_graph(states, fates);
  name_columns(graph, to_string(date_of(state.day())), to_string(end), request.language);
  add_notes(graph, request.language);
  graph.relation = kMeaning.in(request.language);
  Picture picture = picture_of(state, request, "perubahan", kTitle);
  picture.counts = counts_of(fates, request.language);
  picture.content = std::move(graph);
  return picture;
}

DEFINE_VIEW(change) = {
    .name = "perubahan",
    .about = {"keadaan sekarang dan keadaan akhir rencana: baru, ditingkatkan, diganti, dihentikan",
              "the state today and at the end of the plan: new, upgraded, replaced, retired"},
    .make = change,
};

}  // namespace noken::diagram
