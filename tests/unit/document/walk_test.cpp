#include "document/walk.h"

#include <doctest/doctest.h>

using namespace noken::document;

// The pairs of the value of the last key, `key=value` or `key=value*` when an alias under `<<`
// brought it.
static std::string pairs(std::string_view text) {
  const Tree tree = parse(text);
  const auto top = entries(tree, tree.root);
  std::string result;
  for (const Entry& entry : entries(tree, top.back().value)) {
    const Node& value = tree.nodes[resolve(tree, entry.value).node];
    result += std::string(tree.nodes[entry.key].text) + "=" + std::string(value.text);
    if (entry.alias != kNone) result += "*";
    result += " ";
  }
  return result;
}

TEST_CASE("own keys come first, then earlier sources") {
  CHECK(pairs("m: {a: 1, b: 2}\n") == "a=1 b=2 ");
  CHECK(pairs("x: &x {a: 1, b: 2}\nm: {<<: *x, b: 3, c: 4}\n") == "b=3 c=4 a=1* ");
  CHECK(pairs("x: &x {a: 1}\ny: &y {a: 2, b: 3}\nm: {<<: [*x, *y], c: 4}\n") == "c=4 a=1* b=3* ");
  CHECK(pairs("m: {<<: {a: 1}, b: 2}\n") == "b=2 a=1 ");
  CHECK(pairs("x: &x {a: 1}\ny: &y {<<: *x, b: 2}\nm: {<<: *y}\n") == "b=2* a=1* ");
  CHECK(pairs("x: &x {a: 1}\nm: *x\n") == "a=1 ");
}

TEST_CASE("an alias leads to its node") {
  const Tree tree = parse("a: &x b\nc: *x\n");
  const auto top = entries(tree, tree.root);
  const Target target = resolve(tree, top[1].value);
  CHECK(target.node == top[0].value);
  CHECK(target.alias == top[1].value);
  CHECK(resolve(tree, target.node).alias == kNone);
}

TEST_CASE("items of a list or of an alias of one") {
  const Tree tree = parse("a: &x [b, c]\nd: *x\n");
  const auto top = entries(tree, tree.root);
  CHECK(items(tree, top[1].value).size() == 2);
  CHECK(items(tree, tree.root).empty());
}
