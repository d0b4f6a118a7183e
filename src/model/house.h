#pragma once

#include "model/state.h"

namespace noken::model {

// The house of an agency (rules.md, "House"): itself, or, for a part of another agency, the last
// agency reached over `induk`. Never loops, even when `induk` does.
inline const Agency& house_of(const State& state, const Agency& agency) {
  return *state.house(agency);
}

// The house of the agency that owns the element; nothing when it has no owner in the repository.
inline const Agency* house_of(const State& state, const Element& element) {
  return state.house(element);
}

// What the above is worked out from, once for each state.
const Agency& find_house(const State& state, const Agency& agency);
const Agency* find_house(const State& state, const Element& element);

// Vertical agencies, BUMN, BUMD and other bodies: rules that ask for something do not ask them.
bool is_outside(const Agency& agency);

// An application that is the region's own affair: `kelas` is `khusus_daerah`.
bool is_regional(const Application& application);

}  // namespace noken::model
