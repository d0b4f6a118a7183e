// The graph as DOT, Mermaid and PlantUML, read back by the small readers below: whatever a name
// holds, the same nodes and edges come back.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "base/unicode.h"
#include "diagram/draw.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using diagram::Card;
using diagram::Edge;
using diagram::Graph;
using diagram::Picture;

// Names that try to be markup, to break a line or to end a string.
static std::vector<std::string> hostile_names() {
  return {R"("'"{a}|<b>&amp;|}'")",
          "1. daftar",
          "- butir",
          "baris\nkedua",
          std::string(300, 'W'),
          "emoji \xF0\x9F\x98\x80",
          "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7",
          "]]> \\N \\l %s &#10; #quot; %%{init: {}}%%",
          "style:#x; classDef a:#b; end subgraph",
          "!include /etc/passwd $x %date() ~~a~~ **b**",
          "`kode` [x](y) --> n2",
          "@enduml"};
}

static Picture hostile_picture() {
  Graph graph;
  const auto names = hostile_names();
  for (std::size_t i = 0; i < names.size(); ++i) {
    Card card{.id = fmt::format("k-{}", i), .name = names[i], .colour = "#0F766E"};
    card.rows.push_back({.id = fmt::format("b-{}", i), .name = names[names.size() - 1 - i]});
    graph.cards.push_back(std::move(card));
    Edge edge{.from = i, .to = (i + 1) % names.size()};
    edge.mechanism = i % 2 == 0 ? "api" : "berkas";
    edge.label = names[i];
    graph.edges.push_back(std::move(edge));
  }
  return {.view = "uji", .title = "Uji \"<x>\"", .region = "Kabupaten\nUji", .content = graph};
}

// The text as it is shown: no line break, no control character.
static std::string shown(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return printable(text);
}

static std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// `<before>38;` back to `&`. A sign that is markup must not stand there unescaped.
static std::string decoded(const std::string& text, const std::string& before) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    if (text.compare(at, before.size(), before) == 0) {
      const std::size_t end = text.find(';', at);
      REQUIRE(end != std::string::npos);
      result += static_cast<char>(std::stoi(text.substr(at + before.size())));
      at = end + 1;
      continue;
    }
    CHECK_MESSAGE(std::string("\"'`<>&#;{}[]|\\%$!*_~:@=^").find(text[at]) == std::string::npos,
                  text);
    result += text[at++];
  }
  return result;
}

struct ReadGraph {
  std::vector<std::string> nodes = {};  // name, then the rows
  std::vector<std::string> edges = {};  // `from to label`
};

static ReadGraph expected_graph() {
  ReadGraph graph;
  const auto names = hostile_names();
  for (std::size_t i = 0; i < names.size(); ++i) {
    graph.nodes.push_back(shown(names[i]) + "\n" + shown(names[names.size() - 1 - i]));
    graph.edges.push_back(
        fmt::format("{} {} {}", i + 1, (i + 1) % names.size() + 1, shown(names[i])));
  }
  return graph;
}

// How a line of each language is read; the groups are named by their order.
struct Reader {
  std::regex node;  // label
  std::regex edge;
  std::size_t from = 1;
  std::size_t to = 3;
  std::size_t label = 2;
  std::string before = {};
  std::string row = {};
};

static ReadGraph read_back(const std::string& text, const Reader& reader) {
  ReadGraph graph;
  for (const std::string& line : lines_of(text)) {
    std::smatch match;
    if (std::regex_match(line, match, reader.node)) {
      const std::string label = match[1];
      const std::size_t cut = label.find(reader.row);
      REQUIRE(cut != std::string::npos);
      graph.nodes.push_back(decoded(label.substr(0, cut), reader.before) + "\n" +
                            decoded(label.substr(cut + reader.row.size()), reader.before));
    } else if (std::regex_match(line, match, reader.edge)) {
      graph.edges.push_back(fmt::format("{} {} {}", match[reader.from].str(),
                                        match[reader.to].str(),
                                        decoded(match[reader.label], reader.before)));
    }
  }
  return graph;
}

TEST_CASE("Mermaid gives the same nodes and edges back") {
  const auto text = diagram::draw_mermaid(hostile_picture());
  REQUIRE(text);
  CHECK(text->starts_with("flowchart LR\n"));
  const auto graph =
      read_back(*text, {.node = std::regex(R"x(  n\d+\["(.*)"\])x"),
                        .edge = std::regex(R"x(  n(\d+) (?:-->|-\.->)\|"(.*)"\| n(\d+))x"),
                        .before = "#",
                        .row = "<br/>• "});
  CHECK(graph.nodes == expected_graph().nodes);
  CHECK(graph.edges == expected_graph().edges);
}

TEST_CASE("PlantUML gives the same nodes and edges back") {
  const auto text = diagram::draw_plantuml(hostile_picture());
  REQUIRE(text);
  CHECK(text->starts_with("@startuml\n"));
  CHECK(text->ends_with("\n@enduml\n"));
  CHECK(std::ranges::count(lines_of(*text), "@enduml") == 1);
  const auto graph =
      read_back(*text, {.node = std::regex(R"x(rectangle "(.*)" as n\d+ #FFFFFF;line:0F766E)x"),
                        .edge = std::regex(R"x(n(\d+) -\[#[0-9A-F]{6},\w+\]-> n(\d+) : (.*))x"),
                        .to = 2,
                        .label = 3,
                        .before = "&#",
                        .row = "\\n• "});
  CHECK(graph.nodes == expected_graph().nodes);
  CHECK(graph.edges == expected_graph().edges);
}

TEST_CASE("DOT has a line for each node and edge, and every quote inside is escaped") {
  const auto text = diagram::draw_dot(hostile_picture());
  REQUIRE(text);
  std::size_t nodes = 0;
  std::size_t edges = 0;
  for (const std::string& line : lines_of(*text)) {
    if (line.starts_with("  \"k-")) ++(line.find("\" -> \"") != std::string::npos ? edges : nodes);
    std::size_t quotes = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\') {
        ++i;
      } else if (line[i] == '"') {
        ++quotes;
      }
    }
    CHECK_MESSAGE(quotes % 2 == 0, line);
  }
  CHECK(nodes == hostile_names().size());
  CHECK(edges == hostile_names().size());
}

TEST_CASE("a table has no graph to write") {
  const Picture picture{.view = "pilar", .content = diagram::Matrix()};
  CHECK_FALSE(diagram::draw_dot(picture));
  CHECK_FALSE(diagram::draw_mermaid(picture));
  CHECK_FALSE(diagram::draw_plantuml(picture));
}
