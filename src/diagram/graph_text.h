#pragma once

// What the languages that describe a graph as text have in common.

#include "diagram/draw.h"

namespace noken::diagram {

// The graph of the picture. Trouble when it is a table: it has no such text.
Result<const Graph*> graph_in(const Picture& picture, std::string_view language_name);

// The name of a card with its second line.
std::string title_of(const Card& card);

// What an edge says in full.
const std::string& words_of(const Edge& edge);

// The text with all but letters, digits, blanks and the plainest signs written as `<before>38;`, so
// that nothing in it can be markup. Control characters become visible signs.
std::string with_codes(std::string_view text, std::string_view before);

}  // namespace noken::diagram
