#include "document/walk.h"

#include <string_view>
#include <unordered_set>

namespace noken::document {

bool is_merge_key(const Node& key) {
  return key.type == NodeType::scalar && key.style == Style::plain && key.text == "<<";
}

Target resolve(const Tree& tree, std::uint32_t node) {
  if (node == kNone || tree.nodes[node].type != NodeType::alias) return {.node = node};
  return {.node = tree.anchors[tree.nodes[node].anchor].node, .alias = node};
}

std::vector<std::uint32_t> items(const Tree& tree, std::uint32_t sequence) {
  std::vector<std::uint32_t> result;
  const Node& node = tree.nodes[resolve(tree, sequence).node];
  if (node.type != NodeType::sequence) return result;
  for (std::uint32_t i = node.first_child; i != kNone; i = tree.nodes[i].next) result.push_back(i);
  return result;
}

// What an element has on average; few have twice as many.
static constexpr std::size_t kUsualEntries = 16;

class EntryList {
 public:
  explicit EntryList(const Tree& tree) : tree_(tree) { entries_.reserve(kUsualEntries); }

  // The pairs of one mapping, then what its merge keys name. Pairs keep the outermost alias.
  void add_mapping(Target mapping) {
    const Node& node = tree_.nodes[mapping.node];
    if (node.type != NodeType::mapping) return;
    std::vector<std::uint32_t> merged;
    for (std::uint32_t key = node.first_child; key != kNone;) {
      const std::uint32_t value = tree_.nodes[key].next;
      if (is_merge_key(tree_.nodes[key])) {
        merged.push_back(value);
      } else {
        add({.key = key, .value = value, .alias = mapping.alias});
      }
      key = tree_.nodes[value].next;
    }
    for (const std::uint32_t source : merged) add_source(source, mapping.alias);
  }

  std::vector<Entry> take() { return std::move(entries_); }

 private:
  void add_source(std::uint32_t source, std::uint32_t outer_alias) {
    Target target = resolve(tree_, source);
    if (outer_alias != kNone) target.alias = outer_alias;
    remember_own();
    if (tree_.nodes[target.node].type != NodeType::sequence) return add_mapping(target);
    for (const std::uint32_t item : items(tree_, target.node)) add_source(item, target.alias);
  }

  // Only a mapping that merges pays for knowing its keys.
  void remember_own() {
    if (is_merging_) return;
    is_merging_ = true;
    for (const Entry& entry : entries_) seen_.insert(tree_.nodes[entry.key].text);
  }

  void add(Entry entry) {
    const Node& key = tree_.nodes[entry.key];
    const bool is_text = key.type == NodeType::scalar;
    if (is_merging_ && is_text && !seen_.insert(key.text).second) return;
    entries_.push_back(entry);
  }

  const Tree& tree_;
  std::vector<Entry> entries_;
  std::unordered_set<std::string_view> seen_;
  bool is_merging_ = false;
};

std::vector<Entry> entries(const Tree& tree, std::uint32_t mapping) {
  EntryList list(tree);
  list.add_mapping({.node = resolve(tree, mapping).node});
  return list.take();
}

}  // namespace noken::document
