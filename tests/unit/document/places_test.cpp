#include <doctest/doctest.h>

#include "document/tree.h"

using namespace noken::document;

static std::string token(std::string_view text, const Tree& tree, std::size_t node) {
  return std::string(text.substr(tree.nodes[node].span.offset, tree.nodes[node].span.length));
}

TEST_CASE("a scalar covers its token") {
  for (const std::string_view prefix : {"", "\xEF\xBB\xBF", "# x\r\n", "%A\n---\n"}) {
    const std::string text = std::string(prefix) + "a: 'b' # c\n\"d\":  e f \n";
    CAPTURE(text);
    const Tree tree = parse(text);
    REQUIRE(tree.nodes.size() == 5);
    CHECK(token(text, tree, 1) == "a");
    CHECK(token(text, tree, 2) == "'b'");
    CHECK(token(text, tree, 3) == "\"d\"");
    CHECK(token(text, tree, 4) == "e f");
    CHECK(token(text, tree, 0) ==
          text.substr(text.find('a'), text.rfind('f') - text.find('a') + 1));
  }
}

TEST_CASE("collections reach from the first to the last token") {
  const std::string text = "a: &x  [b, c ] # d\ne:\n  - f: g  \n    h:\n  # i\nj: *x\n";
  const Tree tree = parse(text);
  CHECK(token(text, tree, tree.root) == text.substr(0, text.size() - 1));
  CHECK(token(text, tree, 2) == "[b, c ]");
  CHECK(token(text, tree, 6) == "- f: g  \n    h:");
  CHECK(token(text, tree, 7) == "f: g  \n    h:");
  CHECK(token(text, tree, 11).empty());
  CHECK(tree.nodes[11].span.offset == text.find("h:") + 2);
  CHECK(token(text, tree, tree.nodes.size() - 1) == "*x");
  CHECK(text.substr(tree.anchors[0].span.offset, tree.anchors[0].span.length) == "&x");
}

TEST_CASE("comments") {
  const std::string text =
      "# a\nb: c # d\ne: [ # f\n  g]\nh: | # i\n  # j\nk: l#m\n   # n\n...\n# o";
  const Tree tree = parse(text);
  std::string all;
  for (const Span& span : tree.comments) all += text.substr(span.offset, span.length) + "|";
  CHECK(all == "# a|# d|# f|# i|# n|# o|");
}

TEST_CASE("both readers see the same comments and the same place of an item that is empty") {
  for (const std::string_view prefix : {"", "%A\n---\n"}) {
    const std::string text =
        std::string(prefix) + "a: |  # b\n  # c\nx: >+  # y\nd:\n  - [e]  # f\n  -  # g\n";
    CAPTURE(text);
    const Tree tree = parse(text);
    CHECK(tree.issues.empty());
    std::string all;
    for (const Span& span : tree.comments) all += text.substr(span.offset, span.length) + "|";
    CHECK(all == "# b|# y|# f|# g|");
    CHECK(tree.nodes.back().type == NodeType::null);
    CHECK(tree.nodes.back().span.offset == text.rfind('-') + 1);
  }
}

TEST_CASE("a comment right behind the byte order mark is one") {
  for (const char* const text : {"\xEF\xBB\xBF# a\nb: c\n", "\xEF\xBB\xBF# a\n%A\n---\nb: c\n"}) {
    const Tree tree = parse(text);
    REQUIRE_FALSE(tree.comments.empty());
    CHECK(tree.comments[0].offset == 3);
  }
}

TEST_CASE("both readers take a carriage return at the end for a line break") {
  for (const std::string_view prefix : {"", "%A\n---\n"}) {
    const std::string text = std::string(prefix) + "a: b\r";
    const Tree tree = parse(text);
    CHECK(tree.nodes.back().text == "b");
  }
}

TEST_CASE("values that need no change view the file") {
  const std::string text = "a: b\nc: \"d\"\ne: |\n  f\ng: >-\n  h\n";
  const Tree tree = parse(text);
  CHECK(tree.cooked.empty());
  for (const Node& node : tree.nodes) {
    if (node.type != NodeType::scalar) continue;
    CHECK(node.text.data() >= text.data());
    CHECK(node.text.data() + node.text.size() <= text.data() + text.size());
  }
}
