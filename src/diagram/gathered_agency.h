#pragma once

// A busy agency in fewer words.

#include "diagram/subjects.h"

namespace noken::diagram {

// The graph of an agency, the most detailed first: as it is; its own long cards counted by subject;
// its neighbours a row each; both; and of the neighbours only the busiest by name.
std::vector<PlainerGraph> agency_graphs(const model::State& state, Graph graph, Language language);

}  // namespace noken::diagram
