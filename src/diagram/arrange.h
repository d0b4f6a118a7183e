#pragma once

#include "diagram/card.h"

namespace noken::diagram {

// A graph with its texts broken into lines.
struct MeasuredGraph {
  const Graph& graph;
  std::vector<MeasuredCard> cards = {};
  std::vector<std::vector<std::string>> labels = {};  // of the edges
};

// A card with more rows than this gets more columns.
MeasuredGraph measure(const Graph& graph, const TextMetrics& metrics, std::size_t most_rows = 1000,
                      double text_width = 152);

inline constexpr Type kLabelType = {.size = kLabelSize};
inline constexpr double kStripPadding = 10;
// Height of the words above its cards: one line, in a narrow strip two.
inline double strip_caption_height(double width) { return width < 300 ? 34 : 20; }

// Where everything stands. Cards without an edge stand in a strip below the others.
struct Arrangement {
  Layout layout;
  Box strip = {};
};

Size label_size(const std::vector<std::string>& lines, const TextMetrics& metrics);

// Of a few distances the layout that lets the picture be largest within the box.
Result<Arrangement> arrange(const MeasuredGraph& measured, const Box& box, const Engine& engine);

}  // namespace noken::diagram
