#include "formatting/same_document.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace noken::formatting {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Tree;

namespace {

struct Two {
  const Tree& a;
  const Tree& b;
};

}  // namespace

static bool is_same_node(const Two& trees, std::uint32_t x, std::uint32_t y);

static std::string_view anchor_of(const Tree& tree, const Node& node) {
  return node.anchor == kNone ? std::string_view() : tree.anchors[node.anchor].name;
}

static std::vector<std::uint32_t> children(const Tree& tree, const Node& node) {
  std::vector<std::uint32_t> all;
  for (auto child = node.first_child; child != kNone; child = tree.nodes[child].next)
    all.push_back(child);
  return all;
}

static bool are_same_items(const Two& trees, const Node& one, const Node& other) {
  const auto first = children(trees.a, one);
  const auto second = children(trees.b, other);
  return std::ranges::equal(
      first, second, [&](std::uint32_t x, std::uint32_t y) { return is_same_node(trees, x, y); });
}

// Pairs of children, by the text of the key.
static std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(const Tree& tree,
                                                                  const Node& node) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> all;
  const auto flat = children(tree, node);
  for (std::size_t i = 0; i + 1 < flat.size(); i += 2) all.emplace_back(flat[i], flat[i + 1]);
  std::ranges::stable_sort(all, {}, [&](const auto& pair) { return tree.nodes[pair.first].text; });
  return all;
}

static bool are_same_pairs(const Two& trees, const Node& one, const Node& other) {
  return std::ranges::equal(
      pairs(trees.a, one), pairs(trees.b, other), [&](const auto& x, const auto& y) {
        return is_same_node(trees, x.first, y.first) && is_same_node(trees, x.second, y.second);
      });
}

static bool is_same_node(const Two& trees, std::uint32_t x, std::uint32_t y) {
  const Node& one = trees.a.nodes[x];
  const Node& other = trees.b.nodes[y];
  if (one.type != other.type || anchor_of(trees.a, one) != anchor_of(trees.b, other)) return false;
  if (one.type == NodeType::null || one.type == NodeType::alias) return true;
  if (one.type == NodeType::scalar) return one.text == other.text;
  return one.type == NodeType::mapping ? are_same_pairs(trees, one, other)
                                       : are_same_items(trees, one, other);
}

static std::multiset<std::string_view> comments(const Tree& tree, std::string_view text) {
  std::multiset<std::string_view> all;
  for (const document::Span& span : tree.comments) {
    const std::string_view comment = text.substr(span.offset, span.length);
    all.insert(comment.substr(0, comment.find_last_not_of(" \t\r") + 1));
  }
  return all;
}

bool is_same_document(const Tree& a, std::string_view text_a, const Tree& b,
                      std::string_view text_b) {
  if (!b.issues.empty() || a.root == kNone || b.root == kNone) return false;
  return is_same_node({a, b}, a.root, b.root) && comments(a, text_a) == comments(b, text_b);
}

}  // namespace noken::formatting
