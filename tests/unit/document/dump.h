#pragma once

#include <string>
#include <string_view>

#include "document/tree.h"

// A tree as one line: scalars in quotes, null as ~, `!` after an incomplete collection, `*name` for
// an alias.
inline std::string dump_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + '"';
}

inline std::string dump_node(const noken::document::Tree& tree, std::uint32_t index) {
  using namespace noken::document;
  if (index == kNone) return "nothing";
  const Node& node = tree.nodes[index];
  if (node.type == NodeType::null) return "~";
  if (node.type == NodeType::scalar) return dump_text(node.text);
  if (node.type == NodeType::alias) return "*" + std::string(tree.anchors[node.anchor].name);
  const bool is_mapping = node.type == NodeType::mapping;
  std::string result = is_mapping ? "{" : "[";
  bool is_key = true;
  for (std::uint32_t i = node.first_child; i != kNone; i = tree.nodes[i].next) {
    if (i != node.first_child) result += is_mapping && !is_key ? ": " : ", ";
    result += dump_node(tree, i);
    is_key = !is_key;
  }
  result += is_mapping ? "}" : "]";
  return node.incomplete ? result + "!" : result;
}

inline std::string dump(const noken::document::Tree& tree) { return dump_node(tree, tree.root); }
