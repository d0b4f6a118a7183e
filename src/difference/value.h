#pragma once

#include "formats/json.h"
#include "model/kind.h"

namespace noken::difference {

// The typed value of a field as JSON: codes in full, `logika` as true or false, a list always as a
// list, a map by its keys. Null where nothing was given or what was given was refused.
formats::Json value_of(const model::Field& field, const model::Slot& slot);

// Where the value stands; unknown when there is none.
Location place_of(const model::Slot& slot);

}  // namespace noken::difference
