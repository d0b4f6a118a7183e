#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include "document/tree.h"
#include "document/walk.h"

using namespace noken::document;

static std::string told(const YAML::Node& node) {
  if (node.IsNull()) return "~";
  if (node.IsScalar()) return "\"" + node.Scalar() + "\"";
  std::string result = node.IsMap() ? "{" : "[";
  for (const auto& child : node) {
    result += node.IsMap() ? told(child.first) + ":" + told(child.second) : told(child);
    result += ",";
  }
  return result + (node.IsMap() ? "}" : "]");
}

static std::string told(const Tree& tree, std::uint32_t index) {
  if (index == kNone) return "~";
  const Node& node = tree.nodes[resolve(tree, index).node];
  if (node.type == NodeType::null) return "~";
  if (node.type == NodeType::scalar) return "\"" + std::string(node.text) + "\"";
  const bool is_mapping = node.type == NodeType::mapping;
  std::string result = is_mapping ? "{" : "[";
  for (std::uint32_t i = node.first_child; i != kNone; i = tree.nodes[i].next) {
    result += told(tree, i);
    if (is_mapping) result += ":" + told(tree, i = tree.nodes[i].next);
    result += ",";
  }
  return result + (is_mapping ? "}" : "]");
}

TEST_CASE("yaml-cpp reads valid documents alike") {
  for (const char* text : {
           "a: b\n",
           "a:\n- b\n- - c\n  - d: e\n    f: g\n-\n  h\n",
           "a: 'x''y'\nb: \"x\\n\\ty\\x41\"\nc: \"x\n  y\n\n  z\"\n",
           "a: x\n  y\n\n  z\nb: c:d e#f\n",
           "a: |\n  x\n\n   y\nb: >\n  x\n  y\n\n  z\nc: |-\n  x\nd: >-\n  x\n   y\n  z\n",
           "a: |+\n  x\n\nb: |2-\n    x\n",
           "a: [b, [c], {d: e, f: }, 'g', \"h\"]\n",
           "a: {b: [c, d], \"e\": f}\n",
           "a: &x {b: c}\nd: *x\ne: [*x]\n",
           "# x\na: # y\n  # z\n  b: c # d\n",
           "---\na: b\n...\n",
           "a:\nb: ~\nc: null\nd: ''\n",
           "? a\n: b\n? [c]\n: d\n",
           "a: !!str b\nc: !x {d: e}\n",
           "a: -1\nc: [-1, --]\nd: \"- x\"\n",
           "\"a b\": c\n'd': e\nf g: h\n",
           "a: http://x.y/z?q=1#r\nb: 10:30\n",
       }) {
    CAPTURE(text);
    const Tree tree = parse(text);
    CHECK(tree.issues.empty());
    CHECK(told(tree, tree.root) == told(YAML::Load(text)));
  }
}

// A line of a tab alone looks empty and is text.
TEST_CASE("yaml-cpp reads a block scalar of a tab alike") {
  for (const char* text : {"a: >-\n \t\n", "a: |-\n \t\nb: c\n", "a: >-\n \t\n x\n"}) {
    CAPTURE(text);
    const Tree tree = parse(text);
    CHECK(tree.issues.empty());
    CHECK(told(tree, tree.root) == told(YAML::Load(text)));
  }
  const Tree tab = parse("a: >-\n \t\n");
  CHECK(told(tab, tab.root) == "{\"a\":\"\t\",}");
}
