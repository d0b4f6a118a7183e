#include <doctest/doctest.h>

#include "document/tree.h"
#include "dump.h"
#include "issues.h"

using namespace noken::document;

static std::string repeated(std::string_view part, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += part;
  return result;
}

TEST_CASE("bytes that are not UTF-8") {
  CHECK(issues_of("a: \xE9\n") == "utf8 1:4 '\xE9'");
  CHECK(issues_of(std::string_view("a: \0\xE9", 5)).starts_with("utf8 nul 1:4"));
  CHECK(issues_of("\xFF\xFE"
                  "a")
            .starts_with("utf8 utf16 1:1"));
  CHECK(issues_of(std::string_view("\0\0\xFE\xFF", 4)).starts_with("utf8 utf16 1:1"));
  const Tree tree = parse("# x\na: \xC3\n");
  CHECK(tree.issues[0].argument == "7");
  CHECK(tree.root == kNone);
  CHECK(tree.skipped.size() == 1);
}

TEST_CASE("tabs that indent") {
  const char* const text =
      "m:\n  - a: b\n\tc: d\n\te:\n\t  f\n  - g: h\n    \ti: j\n      k: l\n  - n: o\n";
  CHECK(issues_of(text) == "tab 3:1 '\t'\ntab 7:5 '\t'");
  CHECK(dump(parse(text)) == R"({"m": [{"a": "b"}!, {"g": "h"}!, {"n": "o"}]})");
  CHECK(issues_of("a: b\n\tc: d\n\n\te: f\n") == "tab 2:1 '\t'\ntab 4:1 '\t'");
  CHECK(issues_of("a:\n  -\tb: c\n") == "tab 2:4 '\t'");
  CHECK(issues_of("a:\n  b: c\n   \td: e\n") == "tab 3:4 '\t'");
  CHECK(issues_of("a: |\n  b\n  \tc\nd: 'e\n\tf'\n").empty());
}

TEST_CASE("duplicate keys") {
  const char* const text = "a: b\n\"a\": [c, d] # e\nf: {g: h, 'g': i}\n";
  CHECK(issues_of(text) == "duplicate 2:1 '\"a\"' first 1:1\nduplicate 3:11 ''g'' first 3:5");
  CHECK(dump(parse(text)) == R"({"a": "b", "f": {"g": "h"}})");
  CHECK(skipped_of(text) == "<\"a\": [c, d]><'g': i>");
  CHECK(issues_of("a: &x {b: c}\nd: {<<: *x, b: e}\n").empty());
  CHECK(issues_of("!x a: b\na: c\n") == "duplicate 2:1 'a' first 1:4");
  std::string many;
  for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": v\n";
  CHECK(issues_of(many).empty());
  CHECK(issues_of(many + "k7: v\n") == "duplicate 101:1 'k7' first 8:1");
}

TEST_CASE("64 levels are read, the 65th is left out") {
  CHECK(issues_of("a: " + repeated("[", 63) + repeated("]", 63)).empty());
  const std::string flow = "a: " + repeated("[", 80) + "']'" + repeated("]", 80) + "\nb: c\n";
  CHECK(issues_of(flow) == "deep 1:67 '['");
  CHECK(dump(parse(flow)).ends_with("[]!" + repeated("]", 62) + ", \"b\": \"c\"}"));
  const std::string dashes = "a:\n" + repeated("- ", 70) + "x\nb: c\n";
  CHECK(issues_of(dashes) == "deep 2:127 '-'");
  CHECK(dump(parse(dashes)).ends_with(", \"b\": \"c\"}"));
  std::string keys;
  for (std::size_t i = 0; i < 66; ++i) keys += std::string(i, ' ') + "k:\n";
  CHECK(issues_of(keys + "b: c\n") == "deep 65:65 'k'");
  CHECK(issues_of("%A\n---\na: " + repeated("[", 80) + repeated("]", 80)) == "deep 3:67 '['");
}

TEST_CASE("aliases expand to at most 10,000 nodes") {
  const std::string list = "a: &x [" + repeated("b, ", 99) + "]\n";
  const std::string whole = list + "c: [" + repeated("*x , ", 100) + "]\n";
  CHECK(issues_of(whole).empty());
  const std::string more = whole + "d: *x\ne: *x\n";
  CHECK(issues_of(more) == "large 3:4 '*x' anchor 1:4");
  CHECK(dump(parse(more)).ends_with("\"d\": ~, \"e\": ~}!"));
  CHECK(issues_of("a: &x [*x]\n") == "large 1:8 '*x' anchor 1:4");
  CHECK(issues_of("a: &x\n  b: *x\n") == "large 2:6 '*x' anchor 1:4");
  std::string laughs = "a0: &a0 [x, x]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    const std::string name = "a" + std::to_string(i);
    laughs += name + ": &" + name + " [" + before + ", " + before + "]\n";
  }
  CHECK(issues_of(laughs).starts_with("large "));
}

TEST_CASE("a document must be one mapping") {
  CHECK(issues_of("- a\n- b\n") == "document root 1:1 '-'");
  CHECK(issues_of("teks\n") == "document root 1:1 'teks'");
  CHECK(issues_of("~\n") == "document root 1:1 '~'");
  CHECK(issues_of("a: b\n---\nc: d\n") == "document second_document 2:1 '---'");
  CHECK(skipped_of("a: b\n---\nc: d\n") == "<---\nc: d\n>");
  CHECK(issues_of("a: b\n...\n---\nc: d\n") == "document second_document 3:1 '---'");
}

// yaml-cpp opens a mapping too deep where the text has ended.
TEST_CASE("what is left out ends with the text") {
  const std::string text = "[{: [ [{[{[{: [{[{ [{[{id: [ [{: [{[{ [: [[{[{[[{[{,[[[{[{}:d,a: ,,";
  CHECK(parse(text).nodes.size() <= text.size());
}

TEST_CASE("a thousand issues are enough") {
  CHECK(parse(repeated("- \"\n", 5000)).issues.size() == 1000);
}

TEST_CASE("large hostile texts take no long time") {
  for (const char* part : {"[", "{", "- ", "a: b: ", "\"", "- \"\n", "- [\n", "? ", "!", "[a: "}) {
    CAPTURE(part);
    const std::string text = repeated(part, 200'000);
    CHECK(parse(text).nodes.size() <= text.size());
    CHECK(parse("%A\n---\n" + text).nodes.size() <= text.size());
  }
  CHECK(parse("%A\n---\n[\"\"],").issues.size() == 2);
}
