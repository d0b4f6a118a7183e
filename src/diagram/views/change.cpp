#include <fmt/format.h>

#include <algorithm>

#include "base/long_date.h"
#include "diagram/change_graphs.h"
#include "diagram/grouped_count.h"

namespace noken::diagram {

using model::Element;
using model::State;

// More cards than this are gathered by kind.
static constexpr std::size_t kMostCards = 34;

static void name_columns(Graph& graph, const std::string& today, const std::string& end,
                         Language language) {
  static constexpr Text kNames[] = {{"Berakhir", "Ends"},
                                    {"Sekarang ({now})", "Now ({now})"},
                                    {"Menjadi ({then})", "Becomes ({then})"},
                                    {"Baru", "New"}};
  for (const Text& name : kNames) {
    graph.bands.push_back({fmt::format(fmt::runtime(name.in(language)), fmt::arg("now", today),
                                       fmt::arg("then", end))});
  }
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
  for (const Fate fate : {Fate::added, Fate::upgraded, Fate::replaced, Fate::retired, Fate::same}) {
    words.push_back(
        fmt::format("{} {}", grouped_count(by_fate[fate], language), word_of(fate).in(language)));
  }
  return {fmt::format(fmt::runtime(kOf.in(language)), grouped_count(fates.size(), language),
                      fmt::join(words, ", "))};
}

static Fates fates_of(const States& states) {
  Fates fates;
  for (const Element* element : states.now.written().elements) {
    const bool is_drawn = model::kind_of(element->kind).has_life &&
                          (states.now.is_current(*element) || states.then.is_current(*element)) &&
                          carries_label(*element, states.request);
    if (is_drawn) fates[element->handle] = {element, fate_of(states.now, states.then, *element)};
  }
  return fates;
}

// The most detailed first.
static std::vector<PlainerGraph> graphs_of(const States& states, const Fates& fates) {
  std::vector<PlainerGraph> graphs;
  Graph all = change_graph(states, fates);
  if (all.cards.size() <= kMostCards) graphs.push_back({std::move(all), {}});
  for (const std::size_t most_names : {24, 6})
    graphs.push_back(gathered_change_graph(states, fates, most_names));
  return graphs;
}

static Result<Picture> change(const State& state, const ViewRequest& request) {
  static constexpr Text kTitle = {"Perubahan", "Changes"};
  static constexpr Text kMeaning = {"menjadi, atau diganti oleh", "becomes, or is replaced by"};
  const Day end = std::max(state.day(), end_of_plan(state.written()).value_or(state.day()));
  const State then(state.written(), end);
  const States states{.now = state, .then = then, .request = request};
  const Fates fates = fates_of(states);
  auto graphs = graphs_of(states, fates);
  for (PlainerGraph& each : graphs) {
    name_columns(each.graph, long_date(date_of(state.day()), request.language),
                 long_date(date_of(end), request.language), request.language);
    add_notes(each.graph, request.language);
    each.graph.relation = kMeaning.in(request.language);
  }
  Picture picture = picture_of(state, request, "perubahan", kTitle);
  picture.counts = counts_of(fates, request.language);
  take_graphs(picture, std::move(graphs));
  return picture;
}

DEFINE_VIEW(change) = {
    .name = "perubahan",
    .about = {"keadaan sekarang dan keadaan akhir rencana: baru, ditingkatkan, diganti, dihentikan",
              "the state today and at the end of the plan: new, upgraded, replaced, retired"},
    .make = change,
};

}  // namespace noken::diagram
