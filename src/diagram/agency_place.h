#pragma once

#include <utility>

#include "diagram/card.h"
#include "diagram/svg.h"

namespace noken::diagram {

inline constexpr double kNeighbourInset = 5;  // of a neighbour in its strip

// The cards and where they stand; points of a picture that is not yet scaled.
struct Place {
  const Graph* graph = nullptr;
  std::vector<MeasuredCard> cards = {};
  std::vector<Box> boxes = {};
  Size size = {};
  double side = 0;    // width of a neighbour
  double middle = 0;  // upper edge of the band with the neighbours
  double middle_height = 0;
};

using Numbers = std::vector<std::size_t>;

// The cards of a band and side, as indices.
Numbers cards_of(const Graph& graph, std::size_t band, Side side);

// Where the cards of an agency's graph stand within the box, and the scale at which they fit it.
std::pair<Place, double> best_place(const Graph& graph, const Box& box, const TextMetrics& metrics);

}  // namespace noken::diagram
