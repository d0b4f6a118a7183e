#pragma once

#include "difference/renames.h"
#include "difference/side.h"

namespace noken::difference {

// An element before and after; one of the two may be missing.
struct Pair {
  const model::Element* before = nullptr;
  const model::Element* after = nullptr;
};

struct Paired {
  std::vector<Pair> pairs = {};
  Renames renames = {};
};

// Which element of one side is which of the other: by kind and id, flows without an id by their
// ends. One whose id is gone is looked for among the new ones of its kind and agency: it has the
// same name, or four fifths of its filled fields are equal, and no third comes as close.
Paired pair_up(const Side& before, const Side& after);

}  // namespace noken::difference
