#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// A flow over the edge of an agency, seen from it.
struct OuterFlow {
  const model::Flow* flow = nullptr;
  End own = {};
  End other = {};
  bool is_incoming = false;
};

struct OuterFlows {
  std::vector<OuterFlow> across = {};
  std::size_t inside = 0;
};

OuterFlows outer_flows_of(const model::State& state, const model::Agency& agency,
                          const ViewRequest& request);

// Those that share a row of a neighbour, by neighbour and direction: gathered as far as it takes
// for even a busy agency to fit its sheet.
using OuterFlowGroups = std::map<std::string, std::vector<const OuterFlow*>>;
OuterFlowGroups grouped(const model::State& state, const OuterFlows& exchanges);

}  // namespace noken::diagram
