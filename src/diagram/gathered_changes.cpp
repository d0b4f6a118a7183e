#include <fmt/format.h>

#include "base/long_date.h"
#include "diagram/by_agency.h"
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
    return element.start.is_given() ? long_date(*element.start, language) : std::string();
  if (fate == Fate::replaced || fate == Fate::retired) {
    const Element* successor = successor_of(states, element);
    return dated(word_of(fate).in(language),
                 element.end.is_given() ? long_date(*element.end, language) : "") +
           (successor == nullptr ? "" : " → " + title_of(states, *successor));
  }
  std::string summary = first_change(states, element);
  for (const FieldChange& change : changes_of(states, element)) {
    summary = joined(summary, fmt::format("{}: {} → {}", change.label, list_of(change.leaves),
                                          list_of(change.comes)));
  }
  return summary;
}

using Gathered = std::map<std::pair<std::size_t, model::KindId>, std::vector<const Element*>>;

static Gathered gathered(const Fates& fates) {
  static constexpr Column kColumns[] = {kNow, kNew, kThen, kEnding, kEnding};
  Gathered groups;
  for (const auto& [id, each] : fates) {
    if (each.second == Fate::same) continue;
    groups[{kColumns[static_cast<std::size_t>(each.second)], each.first->kind}].push_back(
        each.first);
  }
  return groups;
}

static Row named_row(const States& states, const Fates& fates, const Element& element) {
  Row row = row_of(states.now, element, states.request);
  row.name = title_of(states, element);
  row.detail = summary_of(states, element, fates.at(element.handle).second);
  return row;
}

PlainerGraph gathered_change_graph(const States& states, const Fates& fates,
                                   std::size_t most_names) {
  constexpr std::size_t kMostAgencies = 12;
  const Language language = states.request.language;
  PlainerGraph result{.graph = {.shape = GraphShape::columns}};
  for (const auto& [place, elements] : gathered(fates)) {
    Card card{.id = fmt::format("{}-{}", static_cast<int>(place.first),
                                model::kind_of(place.second).key)};
    card.name = many(elements.size(), place.second, language);
    card.colour = kColumnColours[place.first];
    card.band = place.first;
    Card named = card;
    for (const Element* element : elements)
      named.rows.push_back(named_row(states, fates, *element));
    if (elements.size() <= most_names) {
      result.graph.cards.push_back(std::move(named));
      continue;
    }
    card.rows = rows_by_agency(states.now, elements, language, kMostAgencies);
    result.graph.cards.push_back(std::move(card));
    result.listed.push_back(std::move(named));
  }
  return result;
}

}  // namespace noken::diagram
