#pragma once

// Boxes and what joins them, before they are drawn.

#include <cstdint>
#include <string>
#include <vector>

namespace noken::diagram {

// The status of an element, as a sign that survives grey print.
enum class Glyph : std::uint8_t { none, live, building, planned, retired };

// One line of a card.
struct Row {
  std::string id = {};
  std::string name = {};
  std::string tooltip = {};
  std::string source = {};  // `opd/dinkes.yaml:12`, where it is written; may be empty
  Glyph glyph = Glyph::none;
  bool is_quiet = false;  // not in use
  bool is_personal = false;
  bool has_gap = false;
  std::string detail = {};  // below the name, smaller
  std::string sign = {};    // a letter or arrow in place of the glyph
  bool is_heading = false;  // of the rows below it
};

enum class Side : std::uint8_t { left, middle, right };

// Cards of one group stay together on a sheet when they can. The levels of a key stand between
// slashes, the coarsest first: `RAB.02/opd-dinkes`.
struct CardGroup {
  std::string key = {};
  std::string name = {};  // of the coarsest level, for the index
};

// A box: a header strip in a colour, rows below.
struct Card {
  std::string id = {};
  std::string name = {};
  std::string second_line = {};  // under the name, smaller; may be empty
  std::string tooltip = {};
  std::string source = {};
  std::string colour = {};  // `#RRGGBB`
  Side side = Side::middle;
  std::vector<Row> rows = {};
  // What a picture too large for one sheet is split by; empty: the order of the cards.
  CardGroup group = {};
  std::string marks = {};   // at the right edge of the header: `K1 K3`
  std::size_t band = 0;     // index into the bands, when the graph has some
  bool is_port = false;     // stands for what is on another sheet
  bool is_counted = false;  // it counts what it holds, and does not name all
};

// What joins two cards: data that travels, or a relation (mechanism `hubungan`).
struct Edge {
  std::size_t from = 0;  // index into the cards
  std::size_t to = 0;
  std::string mechanism = {};  // an option of the pack; empty when not given
  bool is_insecure = false;    // personal data without encryption
  int count = 1;               // flows in it
  std::string label = {};
  std::string tooltip = {};
  std::string source = {};    // when it is one flow
  std::string from_row = {};  // where it begins and ends, when a row is meant
  std::string to_row = {};
};

// A line of the key: what a number on an edge stands for.
struct KeyLine {
  std::string sign = {};
  std::string text = {};
  std::string mechanism = {};
  bool is_insecure = false;
};

// How the cards of a graph are placed.
enum class GraphShape : std::uint8_t {
  free,     // as the edges lead
  columns,  // bands side by side, from left to right
  layers,   // bands one below the other
  poster,   // one wide card a band, what goes across all bands at the right
  agency,   // an agency's own cards, its neighbours beside its applications
};

struct Band {
  std::string name = {};
};

struct Graph {
  GraphShape shape = GraphShape::free;
  std::vector<Band> bands = {};
  std::string relation = {};  // what a relation means, for the legend
  std::vector<Card> cards = {};
  std::vector<Edge> edges = {};
  std::vector<KeyLine> key = {};
  std::vector<KeyLine> notes = {};  // more lines of the legend
  bool has_long_labels = false;     // then the layout keeps room for them
};

}  // namespace noken::diagram
