#pragma once

#include "model/state.h"

namespace noken::model {

// The house of an agency (rules.md, "House"): itself, or, for a part of another agency, the last
// agency reached over `induk`. Never loops, even when `induk` does.
const Agency& house_of(const State& state, const Agency& agency);

// The house of the agency that owns the element; nothing when it has no owner in the repository.
const Agency* house_of(const State& state, const Element& element);

// Vertical agencies, BUMN, BUMD and other bodies: rules that ask for something do not ask them.
bool is_outside(const Agency& agency);

// An application that is the region's own affair: `kelas` is `khusus_daerah`.
bool is_regional(const Application& application);

}  // namespace noken::model
