// Whether a change to a document changed what was meant, and nothing else.

#include <algorithm>
#include <map>

#include "importing/yaml_edit.h"

namespace noken::importing {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Tree;

namespace {

using Said = std::map<std::string, std::string>;

struct Telling {
  const Tree& tree;
  Said said = {};
};

}  // namespace

static std::string text_of(const Tree& tree, const Node& node) {
  if (node.type == NodeType::alias) return "*" + std::string(tree.anchors[node.anchor].name);
  const std::string anchor =
      node.anchor == kNone ? "" : fmt::format("&{} ", tree.anchors[node.anchor].name);
  return anchor + std::string(node.text);
}

static void tell(Telling& telling, std::uint32_t index, const std::string& path) {
  const Node& node = telling.tree.nodes[index];
  telling.said.emplace(path, text_of(telling.tree, node));
  std::size_t number = 0;
  for (auto child = node.first_child; child != kNone;) {
    if (node.type == NodeType::mapping) {
      const Node& key = telling.tree.nodes[child];
      tell(telling, key.next, fmt::format("{}\n{}", path, key.text));
      child = telling.tree.nodes[key.next].next;
    } else {
      tell(telling, child, fmt::format("{}\n{}", path, number++));
      child = telling.tree.nodes[child].next;
    }
  }
}

static Said told(const Tree& tree) {
  Telling telling{.tree = tree};
  if (tree.root != kNone) tell(telling, tree.root, "");
  return std::move(telling.said);
}

// Itself, or what it is a part of.
static bool lies_under(const std::string& path, const std::set<std::string>& paths) {
  if (paths.contains(path)) return true;
  for (std::size_t end = path.find('\n', 1); end != std::string::npos;
       end = path.find('\n', end + 1)) {
    if (paths.contains(path.substr(0, end))) return true;
  }
  return false;
}

static std::vector<std::string_view> comments_of(const Tree& tree, std::string_view text) {
  std::vector<std::string_view> comments;
  for (const document::Span& span : tree.comments)
    comments.push_back(text.substr(span.offset, span.length));
  return comments;
}

// What one says outside of the paths, the other says too.
static bool is_kept(const Said& one, const Said& other, const std::set<std::string>& paths) {
  return std::ranges::all_of(one, [&](const auto& entry) {
    if (lies_under(entry.first, paths)) return true;
    const auto found = other.find(entry.first);
    return found != other.end() && found->second == entry.second;
  });
}

bool differ_only_under(const Tree& before, std::string_view text_before, const Tree& after,
                       std::string_view text_after, const std::set<std::string>& paths) {
  if (!after.issues.empty()) return false;
  if (comments_of(before, text_before) != comments_of(after, text_after)) return false;
  const Said old_said = told(before);
  const Said new_said = told(after);
  return is_kept(old_said, new_said, paths) && is_kept(new_said, old_said, paths);
}

}  // namespace noken::importing
