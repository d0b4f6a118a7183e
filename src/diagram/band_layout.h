#pragma once

#include "diagram/arrange.h"

namespace noken::diagram {

inline constexpr double kBandHeadHeight = 24;  // above a column
inline constexpr double kBandHeadWidth = 92;   // left of a layer
inline constexpr double kBandRoom = 9;         // between a card and the edge of its band
inline constexpr double kAsideGap = 16;
inline constexpr double kBandLargest = 1.15;

// A graph in bands, while it is placed.
struct Banded {
  const Graph& graph;
  MeasuredGraph measured;
  std::vector<std::size_t> inside = {};  // cards of the layout
  std::vector<std::size_t> aside = {};   // cards in the column at the right
  Size aside_size = {};
  Layout layout = {};

  bool is_downwards() const { return graph.shape == GraphShape::layers; }
};

// What is left of the box for the layout, when it is drawn at its own size.
Size room_in(const Banded& banded, const Box& box);
double scale_of(const Size& room, const Size& size);

// Laid out; long cards in one column, or in several, whichever lets the picture be larger.
Result<Banded> lay_out_bands(const Graph& graph, const Box& box, const Engine& engine);

}  // namespace noken::diagram
