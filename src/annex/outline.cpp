#include "annex/outline.h"

#include <algorithm>

#include "document/tree.h"
#include "document/walk.h"

namespace noken::annex {

namespace {

struct Reading {
  const document::Tree& tree;
  std::uint32_t file;
};

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : members) {
    if (name == key) return &value;
  }
  return nullptr;
}

std::string Node::text_of(std::string_view key) const {
  const Node* member = find(key);
  return member == nullptr ? std::string() : member->text;
}

std::vector<const Node*> Node::scalars() const {
  std::vector<const Node*> found;
  if (type == NodeType::scalar) found.push_back(this);
  for (const Node& item : items) {
    if (item.type == NodeType::scalar) found.push_back(&item);
  }
  return found;
}

static Location place(const Reading& reading, document::Span span) {
  return {.file = reading.file, .offset = span.offset, .length = span.length};
}

static Node node_of(const Reading& reading, std::uint32_t index);

static void add_members(const Reading& reading, std::uint32_t index, Node& node) {
  node.type = NodeType::map;
  for (const document::Entry& entry : document::entries(reading.tree, index)) {
    const document::Node& key = reading.tree.nodes[entry.key];
    Node value = node_of(reading, entry.value);
    value.key_at = place(reading, key.span);
    node.members.emplace_back(std::string(key.text), std::move(value));
  }
}

static Node node_of(const Reading& reading, std::uint32_t index) {
  const std::uint32_t target = document::resolve(reading.tree, index).node;
  Node node;
  if (target == document::kNone) return node;
  const document::Node& source = reading.tree.nodes[target];
  node.at = place(reading, source.span);
  if (source.type == document::NodeType::mapping) add_members(reading, target, node);
  if (source.type == document::NodeType::scalar) {
    node.type = NodeType::scalar;
    node.text = source.text;
  }
  if (source.type == document::NodeType::sequence) {
    node.type = NodeType::list;
    for (const std::uint32_t item : document::items(reading.tree, target))
      node.items.push_back(node_of(reading, item));
  }
  return node;
}

Node read_outline(const Sources& sources, std::uint32_t file, std::vector<Problem>& problems) {
  const document::Tree tree = document::parse(sources.text(file));
  const Reading reading{.tree = tree, .file = file};
  for (const document::Issue& issue : tree.issues) {
    problems.push_back({.at = place(reading, issue.span),
                        .situation = {"kerangka ini bukan YAML yang dapat dibaca",
                                      "this outline is no YAML that can be read"},
                        .remedy = {"periksa lekuk baris, titik dua, dan tanda kutip di tempat ini",
                                   "check indentation, colons and quotes at this place"}});
  }
  if (tree.root == document::kNone) return {};
  return node_of(reading, tree.root);
}

}  // namespace noken::annex
