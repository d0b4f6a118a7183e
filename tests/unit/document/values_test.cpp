#include <doctest/doctest.h>

#include "document/tree.h"
#include "dump.h"
#include "issues.h"

using noken::document::parse;

TEST_CASE("block collections") {
  CHECK(dump(parse("a:\n  - b\n  -\n    c: d\n  - - e\n    - f\n")) ==
        R"({"a": ["b", {"c": "d"}, ["e", "f"]]})");
  CHECK(dump(parse("a:\n- b\n- c\nd: e\n")) == R"({"a": ["b", "c"], "d": "e"})");
  CHECK(dump(parse("a:\n  b:\n    c: d\n  e: f\n")) == R"({"a": {"b": {"c": "d"}, "e": "f"}})");
  CHECK(dump(parse(" a: b\n c: d")) == R"({"a": "b", "c": "d"})");
}

TEST_CASE("null is an empty, `~` or `null` value without quotes") {
  CHECK(dump(parse("a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: '~'\ng: nULL\n")) ==
        R"({"a": ~, "b": ~, "c": ~, "d": ~, "e": ~, "f": "~", "g": "nULL"})");
  CHECK(dump(parse("a: [~, null]\nb: {c: , d}\n")) == R"({"a": [~, ~], "b": {"c": ~, "d": ~}})");
  CHECK(dump(parse("a:\n  -\n  - b\n")) == R"({"a": [~, "b"]})");
}

TEST_CASE("scalars stay text") {
  CHECK(dump(parse("a: 0123\nb: no\nc: 94.04\nd: http://x.y#z\ne: 1:2\nf: -1\n")) ==
        R"({"a": "0123", "b": "no", "c": "94.04", "d": "http://x.y#z", "e": "1:2", "f": "-1"})");
}

TEST_CASE("plain scalars on several lines") {
  CHECK(dump(parse("a: satu\n  dua\n\n  tiga # bukan\nb: c\n")) ==
        R"({"a": "satu dua\ntiga", "b": "c"})");
  CHECK(dump(parse("a: [b\n  c, d]\n")) == R"({"a": ["b c", "d"]})");
}

TEST_CASE("quoted scalars") {
  CHECK(dump(parse("a: 'it''s'\nb: \"x: y # z\"\n'c': \"\"\n")) ==
        R"({"a": "it's", "b": "x: y # z", "c": ""})");
  CHECK(dump(parse("a: \"x\n  y\n\n  z\\\n  w\"\n")) == R"({"a": "x y\nzw"})");
  CHECK(dump(parse(R"(a: "\x41\u00e9\ud83d\ude00\/\t")")) == "{\"a\": \"A\u00e9\U0001F600/\t\"}");
}

TEST_CASE("literal and folded scalars") {
  CHECK(dump(parse("a: |\n  x\n   y\n\n  z\nb: |-\n  x\nc: |+\n  x\n\nd: e\n")) ==
        R"({"a": "x\n y\n\nz\n", "b": "x", "c": "x\n\n", "d": "e"})");
  CHECK(dump(parse("a: >\n  x\n  y\n\n  z\n    w\n  v\nb: >-\n  x\n")) ==
        R"({"a": "x y\nz\n  w\nv\n", "b": "x"})");
  CHECK(dump(parse("a: |2\n   x\nb: |\n  # teks\n  c: d\n")) ==
        R"({"a": " x\n", "b": "# teks\nc: d\n"})");
  CHECK(dump(parse("a: |\r\n  x\r\n  y\r\nb: c\r\n")) == R"({"a": "x\ny\n", "b": "c"})");
}

TEST_CASE("flow collections") {
  CHECK(dump(parse("a: [b, {c: d, \"e\":f}, [], {},]\n")) ==
        R"({"a": ["b", {"c": "d", "e": "f"}, [], {}]})");
  CHECK(dump(parse("a: [ # x\n  b, # y\n  c\n]\n")) == R"({"a": ["b", "c"]})");
  CHECK(dump(parse("a: [b: c, d]\n")) == R"({"a": [{"b": "c"}, "d"]})");
  CHECK(dump(parse("a: {b\n  c: d}\n")) == R"({"a": {"b c": "d"}})");
}

TEST_CASE("anchors, aliases and merge keys stay in the tree") {
  CHECK(dump(parse("a: &x [b]\nc: *x\nd:\n  <<: {e: f}\n")) ==
        R"({"a": ["b"], "c": *x, "d": {"<<": {"e": "f"}}})");
  CHECK(dump(parse("a: &x\n  b: c\nd:\n- &y\n  e: f\n- <<: [*x, *y]\n")) ==
        R"({"a": {"b": "c"}, "d": [{"e": "f"}, {"<<": [*x, *y]}]})");
  const auto tree = parse("a: &x b\nc: &x d\ne: *x\n");
  CHECK(tree.anchors.size() == 2);
  CHECK(tree.nodes[tree.anchors[1].node].text == "d");
  CHECK(tree.nodes.back().anchor == 1);
}

TEST_CASE("line ends, marks and markers") {
  CHECK(dump(parse("\xEF\xBB\xBF# x\r\n---\r\na: b\r\n...\r\n")) == R"({"a": "b"})");
  CHECK(dump(parse("a: b\rc: d\r")) == R"({"a": "b", "c": "d"})");
  CHECK(dump(parse("--- # x\na: b\n---\n# y\n")) == R"({"a": "b"})");
  CHECK(issues_of("--- # x\na: b\n---\n# y\n...\n").empty());
}

TEST_CASE("an empty document is no node and no issue") {
  for (const char* text : {"", "\n", "# x\n", "---\n", "\xEF\xBB\xBF", "...\n", "\t\n"}) {
    CAPTURE(text);
    CHECK(parse(text).root == noken::document::kNone);
    CHECK(parse(text).issues.empty());
  }
}

TEST_CASE("tabs that separate are legal") {
  const char* const text = "a:\tb\nc: d\t# e\n\t\n\t# f\ng: [\n\th]\ni:\n-\tj\nk: l\n  \tm\n";
  CHECK(issues_of(text).empty());
  CHECK(dump(parse(text)) == R"({"a": "b", "c": "d", "g": ["h"], "i": ["j"], "k": "l m"})");
}

TEST_CASE("forms that yaml-cpp reads") {
  CHECK(dump(parse("? a\n: b\n")) == R"({"a": "b"})");
  CHECK(dump(parse("%YAML 1.2\n---\na: !!str 1\nb: !x [c]\n")) == R"({"a": "1", "b": ["c"]})");
  CHECK(dump(parse("&k a: b\nc: *k\n")) == R"({"a": "b", "c": *k})");
  CHECK(dump(parse("[a]: {b: c}\nd: ~\ne:\n")) == R"({["a"]: {"b": "c"}, "d": ~, "e": ~})");
  CHECK(dump(parse("a: !x\nb: !y 'c'\n")) == R"({"a": "", "b": "c"})");
}
