#pragma once

#include <functional>

#include "diagram/graph.h"
#include "exchange/archimate_model.h"

namespace noken::exchange {

struct ViewOf {
  std::string id = {};  // inside identifiers
  std::string name = {};
  std::function<bool(const ArchimateRelationship&)> is_shown = {};
};

// A view whose geometry is that of our diagrams: cards become nodes, their rows nodes inside them,
// and each relationship that is shown a connection. Cards and rows are found by their ids; what is
// no element becomes a group with a label.
Result<void> add_view(diagram::Graph graph, const ViewOf& view, const diagram::Engine& engine,
                      ArchimateModel& model);

}  // namespace noken::exchange
