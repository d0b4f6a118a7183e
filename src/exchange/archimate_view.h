#pragma once

#include "diagram/graph.h"
#include "exchange/archimate_model.h"

namespace noken::exchange {

struct ViewOf {
  std::string id = {};  // inside identifiers
  std::string name = {};
  std::vector<const ArchimateRelationship*> relationships = {};  // that may be shown, in order
};

// A view whose geometry is that of our diagrams: cards become nodes, their rows nodes inside them,
// and each relationship whose ends have a node a connection. Cards and rows are found by their ids;
// what is no element becomes a group with a label.
Result<void> add_view(diagram::Graph graph, const ViewOf& view, const diagram::Engine& engine,
                      ArchimateModel& model);

}  // namespace noken::exchange
