#include "difference/closeness.h"

#include <algorithm>
#include <compare>
#include <map>

#include "difference/same.h"
#include "model/architecture.h"
#include "model/presence.h"
#include "model/visit.h"

namespace noken::difference {

using model::Element;
using model::Field;

namespace {

// How much an element looks like another one.
struct Closeness {
  bool has_same_name = false;
  double share = 0;  // of its filled fields

  friend auto operator<=>(const Closeness&, const Closeness&) = default;
};

struct Candidate {
  Pair pair;
  Closeness closeness;
};

using Candidates = std::vector<Candidate>;
using ByOwner = std::map<std::string_view, std::vector<const Element*>>;
using Best = std::map<const Element*, std::pair<Closeness, int>>;  // and how many come as close

}  // namespace

static Closeness closeness_of(const Element& before, const Element& after, const Renames& renames) {
  std::size_t filled = 0;
  std::size_t equal = 0;
  for (const Field* field : fields_of(kind_of(before.kind))) {
    const model::Slot slot = field->slot(const_cast<Element&>(before));
    const bool counts =
        presence_of(slot) == model::Presence::given && field->key != std::string_view("id");
    if (!counts) continue;
    ++filled;
    if (is_same(*field, slot, field->slot(const_cast<Element&>(after)), renames)) ++equal;
  }
  Closeness closeness;
  closeness.has_same_name =
      before.name.is_given() && after.name.is_given() && *before.name == *after.name;
  closeness.share = filled == 0 ? 0 : static_cast<double>(equal) / static_cast<double>(filled);
  return closeness;
}

// Whose it is; an agency is nobody's.
static std::string_view owner_named(const Element& element) {
  return element.kind == model::KindId::agency ? std::string_view() : owning_agency(element);
}

static ByOwner by_owner(const std::vector<const Element*>& fresh) {
  ByOwner owned;
  for (const Element* element : fresh) {
    if (element->id.is_given()) owned[owner_named(*element)].push_back(element);
  }
  return owned;
}

static Candidates candidates_among(const std::vector<const Element*>& gone,
                                   const std::vector<const Element*>& fresh,
                                   const Renames& renames) {
  static constexpr double kEnough = 0.8;
  Candidates candidates;
  ByOwner owned = by_owner(fresh);
  for (const Element* before : gone) {
    if (!before->id.is_given()) continue;
    for (const Element* after : owned[renames.now(owner_named(*before))]) {
      const Closeness closeness = closeness_of(*before, *after, renames);
      if (closeness.has_same_name || closeness.share >= kEnough)
        candidates.push_back({{before, after}, closeness});
    }
  }
  return candidates;
}

static Best best_of(const Candidates& candidates, const Element* Pair::* side) {
  Best best;
  for (const Candidate& candidate : candidates) {
    auto& [closeness, count] = best[candidate.pair.*side];
    if (closeness < candidate.closeness) count = 0;
    if (closeness <= candidate.closeness) {
      closeness = candidate.closeness;
      ++count;
    }
  }
  return best;
}

// Those that are each other's closest, without a third as close.
static std::vector<Pair> mutual(const Candidates& candidates) {
  Best before = best_of(candidates, &Pair::before);
  Best after = best_of(candidates, &Pair::after);
  std::vector<Pair> pairs;
  for (const Candidate& candidate : candidates) {
    const std::pair only_one(candidate.closeness, 1);
    if (before[candidate.pair.before] == only_one && after[candidate.pair.after] == only_one)
      pairs.push_back(candidate.pair);
  }
  return pairs;
}

// Once the clear ones are taken, others may become clear.
std::vector<Pair> renamed_among(const std::vector<const Element*>& gone,
                                const std::vector<const Element*>& fresh, const Renames& renames) {
  Candidates candidates = candidates_among(gone, fresh, renames);
  std::vector<Pair> renamed;
  while (true) {
    const std::vector<Pair> found = mutual(candidates);
    if (found.empty()) return renamed;
    for (const Pair& pair : found) {
      renamed.push_back(pair);
      std::erase_if(candidates, [&](const Candidate& candidate) {
        return candidate.pair.before == pair.before || candidate.pair.after == pair.after;
      });
    }
  }
}

}  // namespace noken::difference
