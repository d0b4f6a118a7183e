#pragma once

// A picture before it is drawn: what it shows, as plain data. Every output format shows the same.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/text.h"
#include "diagram/graph.h"
#include "diagram/paper.h"
#include "diagram/table_content.h"

namespace noken::diagram {

// A graph that says the same in fewer words.
struct PlainerGraph {
  Graph graph = {};
  std::vector<Card> listed = {};  // as Picture::listed
};

struct Picture {
  std::string view = {};  // `lanskap`
  std::string title = {};
  std::string subtitle = {};  // what this sheet holds of it; may be empty
  std::string region = {};
  std::string date = {};                 // of the state shown
  std::vector<std::string> counts = {};  // "45 dari 45 aplikasi"
  Paper paper = Paper::a3_landscape;
  std::optional<Room> room = {};  // in place of the paper
  bool may_grow = false;          // to A3, when the words would be too small on this paper
  Finish finish = {};
  std::variant<Graph, Matrix, CrossTable, HeatMap, RoadMap> content = {};
  // What the graph counts and does not name: drawn in full on sheets behind it.
  std::vector<Card> listed = {};
  // In place of the graph, the first that can be read, where its words would be too small.
  std::vector<PlainerGraph> plainer = {};
};

}  // namespace noken::diagram
