#include "diagram/hits.h"

namespace noken::diagram {

using model::KindId;
using model::State;

// Agencies, partners, processes and what is used nationally feel it, but hand nothing on.
static bool hands_on(const Dependant& dependant) {
  if (dependant.element == nullptr) return false;
  switch (dependant.element->kind) {
    case KindId::application:
    case KindId::dataset:
    case KindId::infrastructure:
    case KindId::service:
    case KindId::security_measure:
      return true;
    default:
      return false;
  }
}

static std::vector<Dependant> next_of(const State& state, const Dependant& from, bool is_start) {
  if (from.national != nullptr)
    return is_start ? dependants_of(state, *from.national) : std::vector<Dependant>();
  if (hands_on(from)) return dependants_of(state, *from.element);
  return is_start ? holders_of(state, *from.element) : std::vector<Dependant>();
}

Hits hits_from(const State& state, const Dependant& start) {
  Hits hits;
  hits[start.id()] = {.what = start};
  std::vector<std::string> frontier = {start.id()};
  for (std::size_t hop = 1; !frontier.empty(); ++hop) {
    std::set<std::string> next;
    for (const std::string& id : frontier) {
      for (const Dependant& dependant : next_of(state, hits.at(id).what, hop == 1)) {
        const auto [hit, is_new] =
            hits.try_emplace(dependant.id(), Hit{.what = dependant, .hop = hop});
        if (is_new) next.insert(dependant.id());
        if (hit->second.hop == hop) hit->second.causes.insert(id);
      }
    }
    frontier.assign(next.begin(), next.end());
  }
  return hits;
}

}  // namespace noken::diagram
