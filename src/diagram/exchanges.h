#pragma once

#include "diagram/parts.h"

namespace noken::diagram {

// A flow over the edge of an agency, seen from it.
struct Exchange {
  const model::Flow* flow = nullptr;
  End own = {};
  End other = {};
  bool is_incoming = false;
};

struct Exchanges {
  std::vector<Exchange> across = {};
  std::size_t inside = 0;
};

Exchanges exchanges_of(const model::State& state, const model::Agency& agency,
                       const ViewRequest& request);

// Those that share a row of a neighbour, by neighbour and direction: gathered as far as it takes
// for even a busy agency to fit its sheet.
using ExchangeGroups = std::map<std::string, std::vector<const Exchange*>>;
ExchangeGroups grouped(const model::State& state, const Exchanges& exchanges);

}  // namespace noken::diagram
