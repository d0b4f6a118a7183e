#pragma once

// A graph that is too large for one sheet becomes several: by its groups, in their order. Every
// card stands on one sheet; every line in full on the sheet of its two cards, or, when they are
// apart, on both their sheets, where it ends in a port that names the other sheet.

#include "base/text.h"
#include "diagram/engine.h"

namespace noken::diagram {

// One of the sheets.
struct Part {
  Graph graph = {};  // its cards, then its ports
  // The same with its ports gathered more, for when the words of the first would be too small.
  std::vector<Graph> plainer = {};
  std::string name = {};             // what it holds, in short
  std::size_t cards = 0;             // of its own
  std::size_t whole_edges = 0;       // with both ends here; what an edge gathers counts as one
  std::size_t cut_edges = 0;         // of the whole graph, with one end here
  std::vector<int> neighbours = {};  // the sheets that its ports name, sorted
};

struct SplitRequest {
  const Graph& graph;
  Budget budget = {};
  std::vector<Size> sizes = {};  // of the cards
  Size sheet = {};               // what the content may take
  int first_number = 1;          // of the first sheet
  Language language = Language::indonesian;
};

// One part, the graph itself, when it keeps to the budget and can be read.
std::vector<Part> split(const SplitRequest& request);

}  // namespace noken::diagram
