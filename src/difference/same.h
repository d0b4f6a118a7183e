#pragma once

#include "difference/renames.h"
#include "model/kind.h"

namespace noken::difference {

// Whether a field says the same before and after: wherever and however it is written, and by
// whatever id the elements go that it names. Lists are sets, but for those whose order means
// something. Of a value that was refused nothing is said, so it is taken for the same.
bool is_same(const model::Field& field, const model::Slot& before, const model::Slot& after,
             const Renames& renames);

}  // namespace noken::difference
