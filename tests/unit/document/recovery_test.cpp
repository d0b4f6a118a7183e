#include <doctest/doctest.h>

#include "document/tree.h"
#include "dump.h"
#include "issues.h"

using noken::document::parse;

TEST_CASE("an open quote ends with its line") {
  const char* const text =
      "m:\n  - id: a\n    k: \"open, two\n  - id: b\n    k: \"c\"\no:\n  - id: d\n";
  CHECK(dump(parse(text)) ==
        R"({"m": [{"id": "a", "k": ~}!, {"id": "b", "k": "c"}], "o": [{"id": "d"}]})");
  CHECK(issues_of(text) == "syntax unclosed_quote 3:8 '\"'");
  CHECK(skipped_of(text) == "<\"open, two\n>");
  CHECK(issues_of("a: 'b\nc: d\n") == "syntax unclosed_quote 1:4 '''");
  CHECK(dump(parse("a: 'b\nc: d\n")) == R"({"a": ~, "c": "d"}!)");
}

TEST_CASE("a line indented between two levels belongs to the element before it") {
  const char* const text = "m:\n  - id: a\n    j: k\n   l: m\n    n: o\n  - id: b\n";
  CHECK(dump(parse(text)) == R"({"m": [{"id": "a", "j": "k"}!, {"id": "b"}]})");
  CHECK(issues_of(text) == "syntax bad_indentation 4:4 'l'");
  CHECK(skipped_of(text) == "<l: m\n    n: o\n>");
}

TEST_CASE("items after a misplaced item are read") {
  const char* const text = "m:\n  - id: a\n - id: b\n  - id: c\n";
  CHECK(dump(parse(text)) == R"({"m": [{"id": "a"}!, {"id": "c"}]})");
  CHECK(issues_of(text) == "syntax bad_indentation 3:2 '-'");
}

TEST_CASE("a line indented too deep") {
  const char* const text = "m:\n  - id: a\n        nama: x\n  - id: b\n";
  CHECK(dump(parse(text)) == R"({"m": [{"id": "a"}!, {"id": "b"}]})");
  CHECK(issues_of(text) == "syntax bad_indentation 3:9 'nama'");
}

TEST_CASE("an unknown alias costs its value only") {
  const char* const text = "m:\n  - k: *x\n    l: m\n  - [*y, n]\n";
  CHECK(dump(parse(text)) == R"({"m": [{"k": ~, "l": "m"}!, ["n"]!]})");
  CHECK(issues_of(text) == "syntax unknown_alias 2:8 '*x'\nsyntax unknown_alias 4:6 '*y'");
}

TEST_CASE("a bad merge costs its pair only") {
  const char* const text = "m:\n  - a: b\n    <<: tiap pagi\n    c: d\n";
  CHECK(dump(parse(text)) == R"({"m": [{"a": "b", "c": "d"}!]})");
  CHECK(issues_of(text) == "syntax bad_merge 3:9 'tiap pagi'");
  CHECK(issues_of("a: &x b\nc: {<<: *x}\n") == "syntax bad_merge 2:9 '*x'");
  CHECK(issues_of("a: &x [{b: c}]\nd: {<<: *x}\ne: {<<: [*x]}\n") == "syntax bad_merge 3:9 '[*x]'");
  CHECK(issues_of("a: {<<: }\n") == "syntax bad_merge 1:5 '<<'");
}

TEST_CASE("a part left out at the top level") {
  const char* const text = "a: b\nlayanan\n  - id: x\nc: d\n";
  CHECK(dump(parse(text)) == R"({"a": "b", "c": "d"}!)");
  CHECK(issues_of(text) == "syntax missing_colon 2:1 'layanan'");
  CHECK(dump(parse("opd\n  - id: x\nc: d\n")) == R"({"c": "d"}!)");
  CHECK(issues_of("opd\n  - id: x\nc: d\n") == "syntax missing_colon 1:1 'opd'");
}

TEST_CASE("each mistake has its message") {
  const auto first = [](const char* text) { return issues_of(text); };
  CHECK(first("a: b: c\n") == "syntax nested_mapping_on_line 1:4 'b'");
  CHECK(first("a: [b]: c\n") == "syntax nested_mapping_on_line 1:4 '[b]'");
  CHECK(first("a: \"b\" c d\n") == "syntax text_after_quote 1:8 'c d'");
  CHECK(first("a: [b] c\n") == "syntax text_after_bracket 1:8 'c'");
  CHECK(first("x: &x y\na: *x c\n") == "syntax text_after_alias 2:7 'c'");
  CHECK(first("a: *x c\n") == "syntax unknown_alias 1:4 '*x'");
  CHECK(first("a: [b, c\nd: e\n") == "syntax unclosed_bracket 1:4 '['");
  CHECK(first("a: [b}\n") == "syntax unbalanced_bracket 1:6 '}'");
  CHECK(first("a: ]\n") == "syntax unbalanced_bracket 1:4 ']'");
  CHECK(first("a: [b,,c]\n") == "syntax extra_comma 1:7 ','");
  CHECK(first("a: [\"b\" c]\n") == "syntax missing_comma 1:9 'c'");
  CHECK(first("a: {b: c d: e}\n") == "syntax missing_comma 1:8 'c d'");
  CHECK(first("a: [- b]\n") == "syntax dash_in_brackets 1:5 '-'");
  CHECK(first("a: \"C:\\data\"\n") == "syntax bad_escape 1:7 '\\d'");
  CHECK(first("a: @b\n") == "syntax reserved_character 1:4 '@'");
  CHECK(first("a: - b\n") == "syntax sequence_on_line 1:4 '-'");
  CHECK(first("a: ? b\n") == "syntax explicit_key 1:4 '?'");
  CHECK(first("a: : b\n") == "syntax missing_key 1:4 ':'");
  CHECK(first("a: > 80 persen\n") == "syntax block_header 1:4 '> 80 persen'");
  CHECK(first("a: |\n     \n  x\n") == "syntax blank_line_too_deep 2:1 ' '");
  CHECK(first("a: &x &y b\n") == "syntax second_anchor 1:7 '&y'");
  CHECK(first("a: &x b\nc: &y *x\n") == "syntax anchor_on_alias 2:7 '*x'");
  CHECK(first("a:\n  b: c\n  - d\n") == "syntax item_among_keys 3:3 '-'");
  CHECK(first("a:\n  - b\n  c: d\n") == "syntax key_among_items 3:3 'c'");
  CHECK(first("a: b\nc:d\n") == "syntax missing_colon 2:1 'c:d'");
  CHECK(first("a: b\n...\nc: d\n") == "syntax text_after_document 3:1 'c: d'");
  CHECK(first("a: !x b\nc: [d\n").starts_with("syntax 2:5"));
  CHECK(first("[\"\"],") == "syntax text_after_bracket 1:5 ','");
}

TEST_CASE("a finding for each recovery") {
  CHECK(issues_of("m:\n  - a: b: c\n    d: e: f\n  - g: \"h\n  - i\n") ==
        "syntax nested_mapping_on_line 2:8 'b'\nsyntax unclosed_quote 4:8 '\"'");
}

TEST_CASE("a repaired text is read by yaml-cpp without the bad part") {
  const char* const text = "a: !x b\nm:\n  - id: c\n    k: 'd' e\n  - id: f\n";
  CHECK(dump(parse(text)) == R"({"a": "b", "m": [{"id": "f"}]}!)");
  CHECK(skipped_of(text) == "<  - id: c\n    k: 'd' e\n>");
}
