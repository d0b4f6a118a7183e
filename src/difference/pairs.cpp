#include "difference/pairs.h"

#include <algorithm>
#include <array>
#include <map>

#include "difference/closeness.h"
#include "difference/same.h"
#include "model/visit.h"

namespace noken::difference {

using model::Element;
using model::KindId;

namespace {

using Elements = std::vector<const Element*>;

// Elements of one kind by what they are called, in the order of files and lines.
using Named = std::map<std::string, Elements>;

// One kind on both sides.
struct Sides {
  Elements before = {};
  Elements after = {};
};
using SidesByKind = std::array<Sides, model::kKindCount>;

}  // namespace

// Without an id, a flow is called by its ends, anything else by its name.
static std::string name_of(const Element& element, const Renames& renames) {
  if (element.id.is_given()) return std::string(*element.id);
  if (element.kind != KindId::flow) return " " + called(element);
  const auto& flow = static_cast<const model::Flow&>(element);
  std::string name = " ";
  name += flow.from.is_given() ? renames.now(flow.from->id) : "";
  name += "->";
  name += flow.to.is_given() ? renames.now(flow.to->id) : "";
  return name;
}

static Named named(const Elements& elements, const Renames& renames) {
  Named found;
  for (const Element* element : elements) found[name_of(*element, renames)].push_back(element);
  return found;
}

static bool are_equal(const Element& a, const Element& b, const Renames& renames) {
  return std::ranges::all_of(fields_of(kind_of(a.kind)), [&](const model::Field* field) {
    return is_same(*field, field->slot(const_cast<Element&>(a)),
                   field->slot(const_cast<Element&>(b)), renames);
  });
}

// Several of one name: first those that are equal, then the others in their order. What is left of
// both stays in the lists.
static void pair_namesakes(Elements& before, Elements& after, Paired& paired) {
  const bool is_usual = before.size() == 1 && after.size() == 1;
  for (const bool only_equal : {true, false}) {
    for (const Element*& old_one : before) {
      const auto found = std::ranges::find_if(after, [&](const Element* new_one) {
        return new_one != nullptr && old_one != nullptr &&
               (is_usual || !only_equal || are_equal(*old_one, *new_one, paired.renames));
      });
      if (found == after.end()) continue;
      paired.pairs.push_back({old_one, *found});
      old_one = nullptr;
      *found = nullptr;
    }
  }
  std::erase(before, nullptr);
  std::erase(after, nullptr);
}

static void add_rest(const Named& elements, Elements& rest) {
  for (const auto& [name, namesakes] : elements)
    rest.insert(rest.end(), namesakes.begin(), namesakes.end());
}

// Only an id can be changed; what has none is another one.
static void pair_renamed(Elements& gone, Elements& fresh, Paired& paired) {
  for (const Pair& pair : renamed_among(gone, fresh, paired.renames)) {
    paired.renames.add(pair.before->handle, pair.after->handle);
    paired.pairs.push_back(pair);
    std::erase(gone, pair.before);
    std::erase(fresh, pair.after);
  }
}

static void pair_kind(const Sides& sides, Paired& paired) {
  Named old_ones = named(sides.before, paired.renames);
  Named new_ones = named(sides.after, {});
  for (auto& [name, namesakes] : old_ones) {
    const auto found = new_ones.find(name);
    if (found != new_ones.end()) pair_namesakes(namesakes, found->second, paired);
  }
  Elements gone;
  Elements fresh;
  add_rest(old_ones, gone);
  add_rest(new_ones, fresh);
  pair_renamed(gone, fresh, paired);
  for (const Element* element : gone) paired.pairs.push_back({.before = element});
  for (const Element* element : fresh) paired.pairs.push_back({.after = element});
}

// Nothing else on its side goes by its id, unless that is a reserved one.
static bool has_own_id(const Element& element) {
  return element.id.is_given() && !element.id->starts_with("nas-");
}

// Those that stand on both sides themselves, by number as written.
static std::vector<char> shared_by(const Side& before, const Side& after) {
  const auto& written = after.architecture->elements;
  const auto is_written = [&](const Element* element) {
    return element->number < written.size() && written[element->number] == element &&
           has_own_id(*element);
  };
  std::vector<char> is_before(written.size());
  std::vector<char> is_shared(written.size());
  for (const Element* element : before.elements) {
    if (is_written(element)) is_before[element->number] = 1;
  }
  for (const Element* element : after.elements) {
    if (is_written(element)) is_shared[element->number] = is_before[element->number];
  }
  return is_shared;
}

// Pairs what stands on both sides; the others are sorted by kind.
static SidesByKind pair_shared(const Side& before, const Side& after, Paired& paired) {
  const auto& written = after.architecture->elements;
  const std::vector<char> is_shared = shared_by(before, after);
  const auto shares = [&](const Element* element) {
    return element->number < written.size() && is_shared[element->number] != 0 &&
           written[element->number] == element;
  };
  SidesByKind sides;
  for (const Element* element : before.elements) {
    if (!shares(element)) sides[static_cast<std::size_t>(element->kind)].before.push_back(element);
  }
  for (const Element* element : after.elements) {
    if (shares(element)) {
      paired.pairs.push_back({element, element});
    } else {
      sides[static_cast<std::size_t>(element->kind)].after.push_back(element);
    }
  }
  return sides;
}

// Agencies come first, since a renamed one takes its elements along, and flows last, since they are
// called by what they join.
Paired pair_up(const Side& before, const Side& after) {
  Paired paired;
  const SidesByKind sides = pair_shared(before, after, paired);
  for (const model::Kind* kind : model::kinds()) {
    if (kind->id != KindId::flow) pair_kind(sides[static_cast<std::size_t>(kind->id)], paired);
  }
  pair_kind(sides[static_cast<std::size_t>(KindId::flow)], paired);
  return paired;
}

}  // namespace noken::difference
