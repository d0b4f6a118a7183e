#pragma once

// What the drawing libraries do for us. They live in a module of their own (src/drawing), which is
// loaded when the first picture is asked for: no other command pays for them.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "diagram/picture.h"
#include "diagram/text_block.h"

namespace noken::diagram {

struct Point {
  double x = 0;
  double y = 0;
};

struct Size {
  double width = 0;
  double height = 0;
};

// A node or a label that needs room, in points.
struct LayoutNode {
  Size size = {};
  Side side = Side::middle;
  int rank = -1;  // the column (row) it must stand in; -1: any
};
struct LayoutEdge {
  std::size_t from = 0;
  std::size_t to = 0;
  Size label = {};
  int ranks = 1;  // that it spans at least
};
struct LayoutRequest {
  std::vector<LayoutNode> nodes = {};
  std::vector<LayoutEdge> edges = {};
  double node_distance = 18;
  double rank_distance = 70;
  bool is_downwards = false;  // ranks are rows
};

// Where an edge runs: a Bézier curve of 1 + 3n points, then the tip of the arrow.
struct LaidEdge {
  std::vector<Point> curve = {};
  Point tip = {};
  Point label = {};  // its middle
};

// Middles of the nodes; y grows downwards, the upper left corner is (0, 0).
struct Layout {
  Size size = {};
  std::vector<Point> nodes = {};
  std::vector<LaidEdge> edges = {};  // as many as asked for, in the same order
};

// What a PDF says of itself.
struct PdfNote {
  std::string title = {};
  std::string date = {};  // `2026-11-22`
};

struct Engine {
  TextMetrics metrics = {};
  // Trouble when the engine fails, or lost an edge.
  Result<Layout> (*lay_out)(const LayoutRequest& request) = nullptr;
  // A PNG of the SVG; a point becomes `scale` pixels.
  Result<std::string> (*png)(std::string_view svg, double scale) = nullptr;
  // One PDF of the SVGs, each a page of its true size.
  Result<std::string> (*pdf)(const std::vector<std::string>& svgs, const PdfNote& note) = nullptr;
  // What texts are drawn with: the family that was found for the one asked for.
  std::string (*font_family)() = nullptr;
};

// The name under which the module gives its engine.
inline constexpr const char* kEngineSymbol = "noken_drawing_engine";
using EngineFunction = const Engine* (*)();

}  // namespace noken::diagram
