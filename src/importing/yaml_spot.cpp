#include "importing/yaml_spot.h"

#include <fmt/format.h>

#include "document/walk.h"

namespace noken::importing {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Tree;

static void index_element(SourceFile& file, std::uint32_t mapping, const std::string& path) {
  for (auto key = file.tree.nodes[mapping].first_child; key != kNone;) {
    file.elements[file.tree.nodes[key].span.offset] = {mapping, path};
    key = file.tree.nodes[file.tree.nodes[key].next].next;
  }
}

void parse(SourceFile& file) {
  file.tree = document::parse(file.text);
  const Tree& tree = file.tree;
  if (tree.root == kNone || tree.nodes[tree.root].type != NodeType::mapping) return;
  for (auto key = tree.nodes[tree.root].first_child; key != kNone;) {
    const std::uint32_t list = tree.nodes[key].next;
    std::size_t number = 0;
    for (const std::uint32_t item : document::items(tree, list)) {
      if (tree.nodes[item].type == NodeType::mapping)
        index_element(file, item, fmt::format("\n{}\n{}", tree.nodes[key].text, number));
      ++number;
    }
    key = tree.nodes[list].next;
  }
}

ElementSpot element_at(const SourceFile& file, std::size_t offset) {
  const auto found = file.elements.find(offset);
  return found == file.elements.end() ? ElementSpot{} : found->second;
}

static std::uint32_t key_in(const Tree& tree, std::uint32_t mapping, std::string_view key) {
  for (auto at = tree.nodes[mapping].first_child; at != kNone;) {
    if (tree.nodes[at].text == key) return at;
    at = tree.nodes[tree.nodes[at].next].next;
  }
  return kNone;
}

// The value that a merge key brings.
static std::uint32_t merged_value(const Tree& tree, std::uint32_t mapping, std::string_view key) {
  for (const document::Entry& entry : document::entries(tree, mapping)) {
    if (tree.nodes[entry.key].text == key) return entry.value;
  }
  return kNone;
}

Spot find_spot(const Tree& tree, std::uint32_t mapping, const std::vector<std::string>& keys) {
  Spot spot{.mapping = mapping};
  while (true) {
    const std::string& key = keys[spot.depth];
    spot.key = key_in(tree, spot.mapping, key);
    if (spot.key == kNone) {
      spot.value = merged_value(tree, spot.mapping, key);
      spot.is_elsewhere = spot.value != kNone;
      return spot;
    }
    spot.value = tree.nodes[spot.key].next;
    const NodeType type = tree.nodes[spot.value].type;
    spot.is_elsewhere = type == NodeType::alias;
    const bool is_last = spot.depth + 1 == keys.size();
    if (is_last || type != NodeType::mapping) return spot;
    spot = {.mapping = spot.value, .depth = spot.depth + 1};
  }
}

std::vector<std::string> texts_at(const Tree& tree, const Spot& spot) {
  if (spot.value == kNone) return {};
  const std::uint32_t target = document::resolve(tree, spot.value).node;
  const Node& node = tree.nodes[target];
  if (node.type == NodeType::scalar) return {std::string(node.text)};
  std::vector<std::string> texts;
  if (node.type != NodeType::sequence) return texts;
  for (const std::uint32_t item : document::items(tree, target))
    texts.emplace_back(tree.nodes[document::resolve(tree, item).node].text);
  return texts;
}

}  // namespace noken::importing
