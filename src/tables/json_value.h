#pragma once

#include "formats/json.h"
#include "model/element.h"

namespace noken::tables {

// The JSON of a typed value: codes in full, flags as true or false, dates and ranges as text; null
// when nothing was given.
formats::Json json_value(const model::Field& field, const model::Slot& slot);

// What a planned change sets: field -> value.
formats::Json changed_fields(const model::Change& change);

}  // namespace noken::tables
