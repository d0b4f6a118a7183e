#pragma once

// What tests of pictures share.

#include <doctest/doctest.h>

#include <pugixml.hpp>
#include <set>

#include "cli/drawing_engine.h"
#include "diagram/draw.h"
#include "diagram/view.h"

namespace noken::tests {

inline const diagram::Graph& graph_of(const Result<diagram::Picture>& picture) {
  REQUIRE(picture);
  return std::get<diagram::Graph>(picture->content);
}

inline std::vector<std::string> svg_of(const diagram::Picture& picture) {
  const auto engine = cli::drawing_engine();
  REQUIRE_MESSAGE(engine, engine.error().english);
  const auto sheets = diagram::draw_svg(picture, **engine, Language::indonesian);
  REQUIRE(sheets);
  return *sheets;
}

inline pugi::xml_document parsed(const std::string& svg) {
  pugi::xml_document document;
  REQUIRE(document.load_buffer(svg.data(), svg.size()));
  return document;
}

inline std::size_t count(const std::string& svg, const char* path) {
  return parsed(svg).select_nodes(path).size();
}

// Cards and edges of the graph are all in the SVG and in the DOT.
inline void check_complete(const Result<diagram::Picture>& picture) {
  const auto& graph = graph_of(picture);
  const auto sheets = svg_of(*picture);
  CHECK(count(sheets.front(), "//g[@class='aliran']/path") == graph.edges.size());
  CHECK(count(sheets.front(), "//g[starts-with(@id,'kartu-')]") == graph.cards.size());
  const auto dot = diagram::draw_dot(*picture);
  REQUIRE(dot);
  std::size_t arrows = 0;
  for (std::size_t at = dot->find(" -> "); at != std::string::npos; at = dot->find(" -> ", at + 1))
    ++arrows;
  CHECK(arrows == graph.edges.size());
  for (const auto& card : graph.cards) CHECK(dot->contains("\"" + card.id + "\" [label="));
}

// Nothing in the SVG but shapes, words and links within the repository.
inline void check_harmless(const std::string& svg) {
  const auto document = parsed(svg);
  const std::set<std::string> known = {"svg",  "g",    "rect",   "text",    "title",
                                       "path", "line", "circle", "polygon", "a"};
  for (const auto& node : document.select_nodes("//*"))
    CHECK_MESSAGE(known.contains(node.node().name()), node.node().name());
  CHECK(document.select_nodes("//@*[starts-with(name(),'on')]").empty());
  for (const auto& link : document.select_nodes("//@href")) {
    const std::string target = link.attribute().value();
    CHECK_FALSE(target.substr(0, target.find('/')).contains(':'));
    CHECK_FALSE(target.starts_with("/"));
    CHECK(target.contains("#L"));
  }
}

}  // namespace noken::tests
