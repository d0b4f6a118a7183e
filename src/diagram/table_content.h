#pragma once

// Tables that are pictures, as plain data.

#include <map>
#include <string>
#include <vector>

namespace noken::diagram {

// One cell of a table that is a picture.
struct Cell {
  std::string id = {};
  std::string title = {};
  std::string tooltip = {};
  std::string source = {};
  std::vector<std::string> lines = {};
  std::vector<std::string> items = {};  // a list below the lines
  std::size_t items_left_out = 0;       // counted in the cell
  int gap = 0;                          // 0 none, 1 small, 2 middle, 3 large
  std::string gap_text = {};
};

struct MatrixRow {
  std::string id = {};
  std::string name = {};
  std::string colour = {};
  std::vector<Cell> cells = {};
};

struct Matrix {
  std::vector<MatrixRow> rows = {};
};

// A row or a column of a cross table.
struct CrossHead {
  std::string id = {};
  std::string name = {};
  std::string source = {};
  std::string band = {};  // columns of one band stand under one title
};

// What goes from the row to the column, by mechanism.
struct CrossCell {
  std::map<std::string, std::size_t> counts = {};
  bool is_insecure = false;  // some of it personal data without encryption
  std::string text = {};     // instead of counts, as in a column of sums
  std::string tooltip = {};
};

struct CrossTable {
  std::vector<CrossHead> rows = {};
  std::vector<CrossHead> columns = {};
  std::vector<std::vector<CrossCell>> cells = {};  // by row, then by column
  std::string corner = {};                         // what rows and columns are
};

// A subject of a reference tree and how many elements stand under it.
struct HeatCell {
  std::string code = {};
  std::string name = {};
  std::size_t count = 0;
  std::string tooltip = {};
};

struct HeatRow {
  std::string code = {};
  std::string name = {};
  std::vector<HeatCell> cells = {};
};

struct HeatBlock {
  std::string title = {};
  std::string caption = {};
  std::vector<HeatRow> rows = {};
};

struct HeatMap {
  std::vector<HeatBlock> blocks = {};
};

// A programme on the road map.
struct Bar {
  int number = 0;
  std::string id = {};
  std::string name = {};
  std::string second_line = {};
  std::string tooltip = {};
  std::string source = {};
  int first = 0;  // years
  int last = 0;
  std::map<int, double> budget = {};
  std::vector<int> needs = {};  // numbers of the bars that come first
};

struct BarGroup {
  std::string name = {};
  std::string colour = {};
  std::vector<Bar> bars = {};
};

struct RoadMap {
  int first = 0;  // years
  int last = 0;
  double today = 0;  // 2026.89; nothing is drawn outside the years
  std::vector<BarGroup> groups = {};
};

}  // namespace noken::diagram
