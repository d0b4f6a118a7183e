#pragma once

// A value of the model in words, for the tables that people read and sign.

#include "model/kind.h"
#include "model/naming.h"
#include "model/state.h"
#include "report/report.h"

namespace noken::report {

// What stands in the field: elements by their names, options and codes by their labels, dates in
// full, several values parted by `; `. Numbers keep their value for spreadsheets. Empty when
// nothing is given.
Cell shown_value(const model::State& state, const model::Field& field, const model::Slot& slot,
                 Language language);

// The same for a field of an element, by its path: `standar.biaya`.
Cell shown_field(const model::State& state, const model::Element& element, std::string_view path,
                 Language language);

// The field that a path names, of a kind; nothing when there is none.
const model::Field* field_at(const model::Kind& kind, std::string_view path);

using model::shown_name;

// The name of what a reference leads to, or its id.
std::string shown_reference(const model::State& state, const model::Reference& reference);

}  // namespace noken::report
