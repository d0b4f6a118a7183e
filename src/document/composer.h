#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/tree.h"

namespace noken::document {

inline constexpr std::size_t kMaxDepth = 64;
inline constexpr std::uint64_t kMaxExpansion = 10'000;
inline constexpr std::size_t kMaxIssues = 1'000;

// A collection that is still being read.
struct Frame {
  NodeType type = NodeType::sequence;
  Style style = Style::block;
  int column = 0;  // of a block collection
  std::uint32_t node = kNone;
  std::uint32_t last_child = kNone;
  std::uint32_t key = kNone;        // waits for its value
  std::uint32_t first_key = kNone;  // the earlier key that is the same as `key`
  std::uint64_t size_before_key = 0;
  std::uint64_t key_filter = 0;
  std::size_t first_of_keys = 0;
  std::unique_ptr<std::unordered_map<std::string_view, std::uint32_t>> key_index;
};

// Issues and skipped bytes ascending, skipped bytes that touch joined.
void put_in_order(Tree& tree);

// Puts nodes together to a tree, whoever reads them, and watches over what YAML text alone cannot
// tell: duplicate keys, merge keys, the size of what aliases stand for.
class Composer {
 public:
  explicit Composer(Tree& tree) : tree_(tree) {}

  const std::vector<Frame>& frames() const { return frames_; }
  bool is_full() const { return frames_.size() >= kMaxDepth; }

  void open(NodeType type, Style style, std::size_t offset, int column);
  void close(std::size_t end);
  void discard();  // the innermost collection: it counts as lost
  void leaf(Node node);
  std::string_view cook(std::string text);  // keeps a value that is no range of the file

  // The anchor of the next node.
  void anchor(std::string_view name, Span token);
  void forget_anchor() { pending_anchor_ = kNone; }
  bool has_pending_anchor() const { return pending_anchor_ != kNone; }
  std::uint32_t anchor_named(std::string_view name) const;
  void alias(std::uint32_t anchor, Span token);

  // A value that is not there: null under a key, nothing in a list.
  void lose_value(std::size_t offset);
  void settle(std::size_t offset);  // gives a key that still waits its lost value
  void mark_incomplete(std::size_t first_frame);
  void issue(Issue issue);
  void skip(std::size_t from, std::size_t end);
  void forget_from(std::size_t offset);  // what was noted of text that will be read once more
  void comment(std::size_t from, std::size_t end);
  void finish();  // asks for a mapping and puts all into order

 private:
  struct Expansion {
    std::uint64_t size = 0;
    bool is_open = false;
  };
  std::uint32_t add(Node node);
  void require_mapping();
  void attach(std::uint32_t node);
  void append(std::uint32_t node);
  void hold_key(std::uint32_t key);
  void attach_value(std::uint32_t value);
  void drop_pair(std::uint32_t key, std::uint32_t value);
  std::uint32_t earlier_key(Frame& frame, std::uint32_t key);
  std::uint32_t remember_key(Frame& frame, std::uint32_t key);
  bool is_merge_source(std::uint32_t node) const;

  Tree& tree_;
  std::vector<Frame> frames_;
  std::vector<std::uint32_t> keys_;  // of all frames, the innermost last
  std::vector<Expansion> expansions_;
  std::unordered_map<std::string_view, std::uint32_t> anchors_;
  std::uint32_t pending_anchor_ = kNone;
  std::uint64_t size_ = 0;      // nodes so far, aliases expanded
  std::uint64_t expanded_ = 0;  // those that came through aliases
  bool is_expansion_refused_ = false;
};

}  // namespace noken::document
