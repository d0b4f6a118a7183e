#include "importing/yaml_spot.h"

#include "document/walk.h"

namespace noken::importing {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Tree;

std::uint32_t mapping_at(const Tree& tree, std::size_t offset) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    const bool is_it = node.type == NodeType::mapping && node.first_child != kNone &&
                       tree.nodes[node.first_child].span.offset == offset;
    if (is_it) return i;
  }
  return kNone;
}

static std::uint32_t key_in(const Tree& tree, std::uint32_t mapping, std::string_view key) {
  for (auto at = tree.nodes[mapping].first_child; at != kNone;) {
    if (tree.nodes[at].text == key) return at;
    at = tree.nodes[tree.nodes[at].next].next;
  }
  return kNone;
}

static bool is_merged_in(const Tree& tree, std::uint32_t mapping, std::string_view key) {
  for (const document::Entry& entry : document::entries(tree, mapping)) {
    if (tree.nodes[entry.key].text == key) return true;
  }
  return false;
}

Spot find_spot(const Tree& tree, std::uint32_t mapping, const std::vector<std::string>& keys) {
  Spot spot{.mapping = mapping};
  while (true) {
    const std::string& key = keys[spot.depth];
    spot.key = key_in(tree, spot.mapping, key);
    if (spot.key == kNone) {
      spot.is_elsewhere = is_merged_in(tree, spot.mapping, key);
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
