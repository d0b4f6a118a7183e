#include <fmt/format.h>

#include <algorithm>

#include "diagram/grouped_count.h"
#include "diagram/impact_graph.h"

namespace noken::diagram {

using model::Element;
using model::KindId;
using model::State;

static void name_bands(Graph& graph, Language language) {
  static constexpr Text kStart = {"Asal", "Start"};
  static constexpr Text kDirect = {"Langsung", "Direct"};
  static constexpr Text kFar = {"5 langkah atau lebih", "5 hops or more"};
  static constexpr Text kHops = {"{} langkah", "{} hops"};
  std::size_t last = 0;
  for (const Card& card : graph.cards) last = std::max(last, card.band);
  for (std::size_t hop = 0; hop <= last; ++hop) {
    graph.bands.push_back({hop == 0          ? std::string(kStart.in(language))
                           : hop == 1        ? std::string(kDirect.in(language))
                           : hop == kLastHop ? std::string(kFar.in(language))
                                             : fmt::format(fmt::runtime(kHops.in(language)), hop)});
  }
}

static std::vector<std::string> counts_of(const Hits& hits, Language language) {
  static constexpr Text kHit = {
      "{} unsur terdampak, {} langsung; tiap unsur pada jarak terpendeknya",
      "{} elements are hit, {} directly; each at its shortest distance"};
  std::map<KindId, std::size_t> kinds;
  std::size_t direct = 0;
  for (const auto& [id, hit] : hits) {
    if (hit.hop == 1) ++direct;
    if (hit.hop > 0 && hit.what.element != nullptr) ++kinds[hit.what.element->kind];
  }
  std::vector<std::string> words;
  for (const auto& [kind, count] : kinds) words.push_back(many(count, kind, language));
  return {fmt::format(fmt::runtime(kHit.in(language)), grouped_count(hits.size() - 1, language),
                      grouped_count(direct, language)),
          fmt::format("{}", fmt::join(words, ", "))};
}

// Those that carry the label that was asked for, and all through which they are hit.
static Hits labelled(const Hits& hits, const ViewRequest& request) {
  std::vector<std::string> wanted;
  for (const auto& [id, hit] : hits) {
    const bool is_meant = hit.what.element != nullptr && carries_label(*hit.what.element, request);
    if (hit.hop == 0 || is_meant) wanted.push_back(id);
  }
  Hits kept;
  while (!wanted.empty()) {
    const std::string id = wanted.back();
    wanted.pop_back();
    const Hit& hit = hits.at(id);
    if (kept.emplace(id, hit).second)
      wanted.insert(wanted.end(), hit.causes.begin(), hit.causes.end());
  }
  return kept;
}

static std::string label_count(const Hits& all, const Hits& kept, const ViewRequest& request) {
  static constexpr Text kOf = {
      "{} dari {} unsur terdampak: yang berlabel `{}`, dan yang dilaluinya",
      "{} of {} elements that are hit: those labelled `{}`, and their way"};
  return fmt::format(fmt::runtime(kOf.in(request.language)),
                     grouped_count(kept.size() - 1, request.language),
                     grouped_count(all.size() - 1, request.language), request.label);
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
  const Hits all = hits_from(state, *start);
  const Hits hits = request.label.empty() ? all : labelled(all, request);
  Picture picture = picture_of(state, request, "dampak", kTitle);
  picture.title = fmt::format("{}: {}", kTitle.in(request.language), name_of(*start));
  picture.counts = counts_of(hits, request.language);
  if (!request.label.empty()) picture.counts.push_back(label_count(all, hits, request));
  picture.paper = Paper::a4_landscape;
  picture.may_grow = true;
  draw_impact(state, request, hits, picture);
  const auto finish = [&](Graph& graph) {
    name_bands(graph, request.language);
    graph.relation = kMeaning.in(request.language);
  };
  finish(std::get<Graph>(picture.content));
  for (PlainerGraph& plainer : picture.plainer) finish(plainer.graph);
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
