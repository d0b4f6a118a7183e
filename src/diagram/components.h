#pragma once

#include "diagram/picture.h"

namespace noken::diagram {

// What hangs together; a card without an edge is in none.
struct Component {
  std::vector<std::size_t> cards;
  std::vector<std::size_t> edges;
};

std::vector<Component> components_of(const Graph& graph);

// How many ranks the edges of each card span: cards that hang on one card only are staggered over
// columns of about `column_length`, else they would make one long column.
std::vector<int> staggered(const Graph& graph, int column_length);

}  // namespace noken::diagram
