#include <algorithm>
#include <unordered_set>

#include "analysis/ranking.h"

namespace noken::analysis {

using model::Programme;
using Amounts = std::map<int, std::int64_t>;

static Amounts asked_by(const Ranked* first, const Ranked* last) {
  Amounts asked;
  for (const Ranked* each = first; each != last; ++each) {
    for (const auto& entry : each->programme->budget) asked[entry.key] += entry.value;
  }
  return asked;
}

static std::vector<Excess> excesses_of(const Amounts& asked,
                                       const std::vector<CeilingUse>& ceilings) {
  std::vector<Excess> excesses;
  for (const CeilingUse& use : ceilings) {
    const auto found = asked.find(use.year);
    const std::int64_t left = use.ceiling - use.granted;
    if (found == asked.end() || found->second <= left) continue;
    excesses.push_back({.year = use.year, .asked = found->second, .left = left});
  }
  return excesses;
}

using Fallen = std::unordered_set<const Programme*>;

// The first prerequisite of the group that will not come about.
static Fall failed_need(const Ranked* first, const Ranked* last, const Fallen& fallen) {
  for (const Ranked* each = first; each != last; ++each) {
    if (!each->unranked_needs.empty())
      return {.prerequisite = each->unranked_needs.front(), .is_prerequisite_ranked = false};
    for (const Programme* needed : each->needs) {
      if (fallen.contains(needed)) return {.prerequisite = needed};
    }
  }
  return {};
}

static void book(const Amounts& asked, bool is_granted, std::vector<CeilingUse>& ceilings) {
  for (CeilingUse& use : ceilings) {
    const auto found = asked.find(use.year);
    if (found == asked.end()) continue;
    use.asked += found->second;
    if (is_granted) use.granted += found->second;
  }
}

void apply_ceilings(const Amounts& ceilings, Ranking& ranking) {
  if (ceilings.empty()) return;
  for (const auto& [year, ceiling] : ceilings)
    ranking.ceilings.push_back({.year = year, .ceiling = ceiling});
  Fallen fallen;
  Ranked* const end = ranking.ranked.data() + ranking.ranked.size();
  for (Ranked* first = ranking.ranked.data(); first != end;) {
    Ranked* const last = std::ranges::find_if(
        first, end, [&](const Ranked& each) { return each.group != first->group; });
    const Amounts asked = asked_by(first, last);
    Fall fall = failed_need(first, last, fallen);
    if (fall.prerequisite == nullptr) fall.excesses = excesses_of(asked, ranking.ceilings);
    book(asked, !fall.has_fallen(), ranking.ceilings);
    for (; first != last; ++first) {
      first->fall = fall;
      if (fall.has_fallen()) fallen.insert(first->programme);
    }
  }
}

}  // namespace noken::analysis
