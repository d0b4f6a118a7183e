#include <fmt/format.h>

#include <algorithm>

#include "diagram/palette.h"
#include "diagram/parts.h"
#include "model/visit.h"

namespace noken::diagram {

using model::Element;
using model::Field;
using model::KindId;
using model::Programme;
using model::State;

// The two states that are compared: what is, and what shall be when the plan ends.
struct States {
  const State& now;
  const State& then;
  const ViewRequest& request;
};

enum class Fate : std::uint8_t { same, added, upgraded, replaced, retired };

static constexpr Text kFates[] = {{"tetap", "unchanged"},
                                  {"baru", "new"},
                                  {"ditingkatkan", "upgraded"},
                                  {"diganti", "replaced"},
                                  {"dihentikan", "retired"}};
static constexpr std::string_view kFateColours[] = {kUnknownSector, "#15803D", "#0072B2", "#92400E",
                                                    "#475569"};

static std::string_view word_of(Fate fate, Language language) {
  return kFates[static_cast<std::size_t>(fate)].in(language);
}
static std::string colour_of(Fate fate) {
  return std::string(kFateColours[static_cast<std::size_t>(fate)]);
}

static const Element* successor_of(const States& states, const Element& element) {
  const auto& successor = states.then.at(element).successor;
  return successor.is_given() ? successor->element : nullptr;
}

static std::vector<const Field*> changed_fields(const States& states, const Element& element) {
  const Element& before = states.now.at(element);
  const Element& after = states.then.at(element);
  std::vector<const Field*> changed;
  if (&before == &after) return changed;
  for (const Field* field : fields_of(model::kind_of(element.kind))) {
    if (!field->same(before, after)) changed.push_back(field);
  }
  return changed;
}

static Fate fate_of(const States& states, const Element& element) {
  const bool is_now = states.now.is_live(element);
  const bool is_then = states.then.is_live(element);
  if (is_now && !is_then)
    return successor_of(states, element) == nullptr ? Fate::retired : Fate::replaced;
  if (!is_now && is_then) return Fate::added;
  if (!is_now || changed_fields(states, element).empty()) return Fate::same;
  return Fate::upgraded;
}

// The programmes that bring it about.
static std::vector<std::string> programmes_for(const States& states, const Element& element) {
  std::vector<std::string> names;
  for (const model::Incoming& incoming : states.now.incoming(element)) {
    if (incoming.holder->kind == KindId::programme &&
        std::string_view(incoming.field->key) == "mewujudkan")
      names.push_back(shown_name(states.now.at(*incoming.holder)));
  }
  return names;
}

// The values of the field in words: names of what it refers to, else the words of the file.
static std::vector<std::string> values_of(const State& state, const Element& element,
                                          const Field& field) {
  std::vector<std::string> values;
  const auto slot = field.slot(const_cast<Element&>(element));
  visit_references(field, slot, [&](const Field&, const model::Reference& reference,
                                    const Location&) {
    values.push_back(reference.national != nullptr  ? reference.national->name
                     : reference.element != nullptr ? shown_name(state.at(*reference.element))
                                                    : std::string(reference.id));
  });
  if (const auto* text = std::get_if<model::TextValue*>(&slot); text && (*text)->is_given())
    values.emplace_back(***text);
  if (const auto* flag = std::get_if<model::FlagValue*>(&slot); flag && (*flag)->is_given())
    values.emplace_back(***flag ? "ya" : "tidak");
  if (const auto* list = std::get_if<model::TextList*>(&slot)) {
    for (const auto& item : **list) values.emplace_back(item.value);
  }
  return values;
}

static std::string label_of(const Field& field, Language language) {
  std::string label(field.label.in(language));
  return label.empty() ? std::string(field.key) : label;
}

static Row sign_row(std::string sign, std::string name, std::string detail) {
  Row row = plain_row({}, std::move(name));
  row.sign = std::move(sign);
  row.detail = std::move(detail);
  return row;
}

static std::string list_of(const std::vector<std::string>& values) {
  constexpr std::size_t kMost = 6;
  if (values.size() <= kMost) return fmt::format("{}", fmt::join(values, ", "));
  return fmt::format("{} … +{}", fmt::join(values.begin(), values.begin() + kMost, ", "),
                     values.size() - kMost);
}

static std::vector<std::string> missing_in(const std::vector<std::string>& all,
                                           const std::vector<std::string>& others) {
  std::vector<std::string> missing;
  std::ranges::copy_if(all, std::back_inserter(missing), [&](const std::string& value) {
    return std::ranges::find(others, value) == others.end();
  });
  return missing;
}

// What leaves the field stands in the card of now, what comes in in the card of then.
static void add_change(const States& states, const Element& element, const Field& field,
                       Card& before, Card& after) {
  const auto was = values_of(states.now, states.now.at(element), field);
  const auto becomes = values_of(states.then, states.then.at(element), field);
  const std::string label = label_of(field, states.request.language);
  const auto leaves = missing_in(was, becomes);
  const auto comes = missing_in(becomes, was);
  if (!leaves.empty()) before.rows.push_back(sign_row("−", label, list_of(leaves)));
  if (!comes.empty()) after.rows.push_back(sign_row("+", label, list_of(comes)));
  if (leaves.empty() && comes.empty()) after.rows.push_back(sign_row("•", label, {}));
}

static std::string kind_name(const States& states, const Element& element) {
  return std::string(model::kind_of(element.kind).name.in(states.request.language));
}

static Card state_card(const States& states, const Element& element, Fate fate, bool is_after) {
  static constexpr Text kNow = {"sekarang", "now"};
  Card card = card_of(states.now, element);
  if (is_after) card.id += "@";
  card.name = shown_name((is_after ? states.then : states.now).at(element));
  const std::string owner = card.second_line;
  card.second_line = kind_name(states, element) + (owner.empty() ? "" : " · " + owner);
  const Language language = states.request.language;
  card.second_line +=
      fmt::format(" · {}", is_after ? word_of(fate, language) : kNow.in(language));
  card.colour = is_after ? colour_of(fate) : std::string(kUnknownSector);
  return card;
}

static std::string first_change(const States& states, const Element& element) {
  std::string first;
  for (const auto& change : element.changes) {
    if (!change.on.is_given()) continue;
    const Day day = first_day(*change.on);
    if (day <= states.now.day() || day > states.then.day()) continue;
    const std::string date = to_string(*change.on);
    if (first.empty() || date < first) first = date;
  }
  return first;
}

static void add_reasons(const Element& element, Card& card) {
  for (const auto& change : element.changes) {
    if (change.reason.is_given()) card.tooltip += (card.tooltip.empty() ? "" : " ") + std::string(*change.reason);
  }
}

static void add_programmes(const States& states, const Element& element, Card& card) {
  static constexpr Text kBy = {"program", "programme"};
  static constexpr Text kNone = {"belum masuk program mana pun", "in no programme yet"};
  const auto programmes = programmes_for(states, element);
  Row row = sign_row(programmes.empty() ? "!" : "◇",
                     programmes.empty() ? std::string(kNone.in(states.request.language))
                                        : list_of(programmes),
                     programmes.empty() ? "" : std::string(kBy.in(states.request.language)));
  row.is_quiet = true;
  card.rows.push_back(std::move(row));
}

// The cards and edges while they are filled.
struct Changes {
  const States& states;
  std::map<std::string, Card> cards = {};
  struct Link {
    std::string from;
    std::string to;
    std::string label;
  };
  std::vector<Link> links = {};
};

static std::string dated(std::string_view word, const std::string& date) {
  return date.empty() ? std::string(word) : fmt::format("{} {}", word, date);
}

static void add_upgraded(Changes& changes, const Element& element) {
  const States& states = changes.states;
  Card before = state_card(states, element, Fate::upgraded, false);
  Card after = state_card(states, element, Fate::upgraded, true);
  for (const Field* field : changed_fields(states, element))
    add_change(states, element, *field, before, after);
  add_reasons(element, after);
  add_programmes(states, element, after);
  changes.links.push_back({before.id, after.id,
                           dated(word_of(Fate::upgraded, states.request.language),
                                 first_change(states, element))});
  changes.cards[before.id] = std::move(before);
  changes.cards[after.id] = std::move(after);
}

static void add_added(Changes& changes, const Element& element) {
  static constexpr Text kFrom = {"mulai {}", "from {}"};
  const States& states = changes.states;
  Card card = state_card(states, element, Fate::added, true);
  card.id = element.handle;
  if (element.start.is_given())
    card.second_line += " · " + fmt::format(fmt::runtime(kFrom.in(states.request.language)),
                                            to_string(*element.start));
  add_programmes(states, element, card);
  changes.cards[card.id] = std::move(card);
}

// What takes its place: the card of then, when the successor itself is upgraded.
static std::string successor_card(Changes& changes, const Element& successor) {
  const std::string after = successor.handle + "@";
  if (changes.cards.contains(after)) return after;
  if (!changes.cards.contains(successor.handle)) {
    Card card = card_of(changes.states.then, successor);
    card.second_line = kind_name(changes.states, successor) + " · " + card.second_line;
    changes.cards[successor.handle] = std::move(card);
  }
  return successor.handle;
}

static void add_ended(Changes& changes, const Element& element, Fate fate) {
  const States& states = changes.states;
  Card card = state_card(states, element, fate, true);
  card.id = element.handle;
  const std::string end = element.end.is_given() ? to_string(*element.end) : "";
  if (fate == Fate::retired) card.second_line += end.empty() ? "" : " " + end;
  add_programmes(states, element, card);
  const Element* successor = successor_of(states, element);
  if (successor != nullptr)
    changes.links.push_back({card.id, successor_card(changes, *successor),
                             dated(word_of(fate, states.request.language), end)});
  changes.cards[card.id] = std::move(card);
}

using Fates = std::map<const Element*, Fate>;

// Every element that has a life, in the order of ids; first those whose cards others lead to.
static void add_all(Changes& changes, const Fates& fates) {
  std::vector<std::pair<const Element*, Fate>> ordered(fates.begin(), fates.end());
  std::ranges::sort(ordered, {}, [](const auto& each) {
    const bool is_end = each.second == Fate::replaced || each.second == Fate::retired;
    return std::pair{is_end, each.first->handle};
  });
  for (const auto& [element, fate] : ordered) {
    if (fate == Fate::upgraded) add_upgraded(changes, *element);
    if (fate == Fate::added) add_added(changes, *element);
    if (fate == Fate::replaced || fate == Fate::retired) add_ended(changes, *element, fate);
  }
}

static Graph graph_of(Changes& changes, Language language) {
  static constexpr Text kAlone = {"Baru, atau dihentikan tanpa pengganti",
                                  "New, or retired without a successor"};
  Graph graph{.alone_caption = std::string(kAlone.in(language))};
  std::map<std::string, std::size_t> places;
  for (auto& [id, card] : changes.cards) {
    places[id] = graph.cards.size();
    graph.cards.push_back(std::move(card));
  }
  for (const auto& link : changes.links) {
    graph.edges.push_back({.from = places.at(link.from),
                           .to = places.at(link.to),
                           .mechanism = std::string(kRelation),
                           .label = link.label});
  }
  graph.has_long_labels = true;
  return graph;
}

static std::vector<std::string> counts_of(const Fates& fates, const std::string& until,
                                          Language language) {
  static constexpr Text kUntil = {"Menjadi keadaan per {}", "Becomes the state at {}"};
  std::map<Fate, std::size_t> by_fate;
  for (const auto& [element, fate] : fates) ++by_fate[fate];
  std::vector<std::string> words;
  for (const Fate fate : {Fate::added, Fate::upgraded, Fate::replaced, Fate::retired, Fate::same})
    words.push_back(fmt::format("{} {}", by_fate[fate], word_of(fate, language)));
  static constexpr Text kOf = {"{} dari {} unsur", "{} of {} elements"};
  return {fmt::format(fmt::runtime(kUntil.in(language)), until),
          fmt::format("{}", fmt::join(words, ", ")),
          fmt::format(fmt::runtime(kOf.in(language)), fates.size(), fates.size())};
}

static Result<Picture> change(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Perubahan", "Changes"};
  static constexpr Text kMeaning = {"menjadi", "becomes"};
  const auto& period = state.config().period;
  const Date end{.year = period.is_given() ? period->last : date_of(state.day()).year, .month = 12, .day = 31};
  const State then(state.written(), std::max(state.day(), first_day(end)));
  const States states{.now = state, .then = then, .request = request};
  Fates fates;
  for (const Element* element : state.written().elements) {
    const bool is_drawn = model::kind_of(element->kind).has_life &&
                          (state.is_current(*element) || then.is_current(*element));
    if (is_drawn) fates[element] = fate_of(states, *element);
  }
  Changes changes{.states = states};
  add_all(changes, fates);
  Picture picture = picture_of(state, request, "perubahan", kTitle);
  picture.counts = counts_of(fates, to_string(end), request.language);
  Graph graph = graph_of(changes, request.language);
  graph.relation = kMeaning.in(request.language);
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
