#include <fmt/format.h>

#include "diagram/change_graphs.h"

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

static std::string summary_of(const States& states, const Element& element, Fate fate) {
  const Language language = states.request.language;
  if (fate == Fate::added)
    return element.start.is_given() ? to_string(*element.start) : std::string();
  if (fate == Fate::replaced || fate == Fate::retired) {
    const Element* successor = successor_of(states, element);
    return dated(word_of(fate, language), element.end.is_given() ? to_string(*element.end) : "") +
           (successor == nullptr ? "" : " → " + title_of(states, *successor));
  }
  std::string summary = first_change(states, element);
  for (const FieldChange& change : changes_of(states, element))
    summary = joined(summary, fmt::format("{}: {} → {}", change.label, list_of(change.leaves),
                                          list_of(change.comes)));
  return summary;
}

Graph gathered_change_graph(const States& states, const Fates& fates) {
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
    card.colour = kColumnColours[place.first];
    card.band = place.first;
    graph.cards.push_back(std::move(card));
  }
  return graph;
}

}  // namespace noken::diagram
