#include "document/composer.h"

#include <algorithm>
#include <utility>

namespace noken::document {

std::uint32_t Composer::add(Node node) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  if (pending_anchor_ != kNone && node.type != NodeType::alias) {
    node.anchor = pending_anchor_;
    tree_.anchors[pending_anchor_].node = index;
    pending_anchor_ = kNone;
  }
  tree_.nodes.push_back(node);
  ++size_;
  return index;
}

void Composer::open(NodeType type, Style style, std::size_t offset, int column) {
  const std::uint32_t node =
      add({.type = type, .style = style, .span = {static_cast<std::uint32_t>(offset), 0}});
  if (const auto anchor = tree_.nodes[node].anchor; anchor != kNone) {
    expansions_[anchor] = {.size = size_ - 1, .is_open = true};
  }
  Frame& frame = frames_.emplace_back();
  frame.type = type;
  frame.style = style;
  frame.column = column;
  frame.node = node;
  frame.first_of_keys = keys_.size();
}

void Composer::close(std::size_t end) {
  settle(end);
  const std::uint32_t index = frames_.back().node;
  Node& node = tree_.nodes[index];
  node.span.length = static_cast<std::uint32_t>(end) - node.span.offset;
  if (node.anchor != kNone) {
    Expansion& expansion = expansions_[node.anchor];
    expansion = {.size = size_ - expansion.size, .is_open = false};
  }
  keys_.resize(frames_.back().first_of_keys);
  frames_.pop_back();
  attach(index);
}

void Composer::discard() {
  const std::uint32_t anchor = tree_.nodes[frames_.back().node].anchor;
  if (anchor != kNone) {
    expansions_[anchor] = {};
    tree_.anchors[anchor].node = kNone;
  }
  const std::uint32_t offset = tree_.nodes[frames_.back().node].span.offset;
  keys_.resize(frames_.back().first_of_keys);
  frames_.pop_back();
  lose_value(offset);
}

void Composer::leaf(Node node) {
  const std::uint32_t index = add(node);
  if (const auto anchor = tree_.nodes[index].anchor;
      anchor != kNone && node.type != NodeType::alias) {
    expansions_[anchor] = {.size = 1};
  }
  attach(index);
}

std::string_view Composer::cook(std::string text) {
  return tree_.cooked.emplace_back(std::move(text));
}

void Composer::attach(std::uint32_t node) {
  if (frames_.empty()) {
    tree_.root = node;
  } else if (frames_.back().type == NodeType::sequence) {
    append(node);
  } else if (frames_.back().key == kNone) {
    hold_key(node);
  } else {
    attach_value(node);
  }
}

void Composer::append(std::uint32_t node) {
  Frame& frame = frames_.back();
  if (frame.last_child == kNone) {
    tree_.nodes[frame.node].first_child = node;
  } else {
    tree_.nodes[frame.last_child].next = node;
  }
  frame.last_child = node;
}

void Composer::lose_value(std::size_t offset) {
  pending_anchor_ = kNone;
  if (frames_.empty()) return;
  Frame& frame = frames_.back();
  tree_.nodes[frame.node].incomplete = true;
  if (frame.type == NodeType::sequence || frame.key == kNone) return;
  const std::uint32_t value = add({.span = {static_cast<std::uint32_t>(offset), 0}});
  if (frame.first_key != kNone) return attach_value(value);
  append(frame.key);
  append(value);
  frame.key = kNone;
}

void Composer::settle(std::size_t offset) {
  if (!frames_.empty() && frames_.back().key != kNone) lose_value(offset);
}

void Composer::mark_incomplete(std::size_t first_frame) {
  for (std::size_t i = first_frame; i < frames_.size(); ++i) {
    tree_.nodes[frames_[i].node].incomplete = true;
  }
}

void Composer::issue(Issue issue) {
  if (tree_.issues.size() < kMaxIssues) tree_.issues.push_back(std::move(issue));
}

void Composer::skip(std::size_t from, std::size_t end) {
  if (end <= from) return;
  tree_.skipped.push_back(
      {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)});
}

static void join_overlapping(std::vector<Span>& spans) {
  std::vector<Span> joined;
  for (const Span& span : spans) {
    if (joined.empty() || span.offset > joined.back().offset + joined.back().length) {
      joined.push_back(span);
      continue;
    }
    const std::uint32_t end =
        std::max(joined.back().offset + joined.back().length, span.offset + span.length);
    joined.back().length = end - joined.back().offset;
  }
  spans = std::move(joined);
}

void Composer::forget_from(std::size_t offset) {
  std::erase_if(tree_.comments, [offset](const Span& span) { return span.offset >= offset; });
  std::erase_if(tree_.issues, [offset](const Issue& issue) { return issue.span.offset >= offset; });
}

void Composer::comment(std::size_t from, std::size_t end) {
  tree_.comments.push_back(
      {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)});
}

// A document without any token is an empty one.
void Composer::require_mapping() {
  if (tree_.root == kNone) return;
  const Node& root = tree_.nodes[tree_.root];
  if (root.type == NodeType::mapping) return;
  if (root.type == NodeType::null && root.span.length == 0) {
    tree_.root = kNone;
    return;
  }
  Span token = root.span;
  if (root.type == NodeType::sequence) token.length = 1;
  issue({.diagnosis = Diagnosis::document_not_a_mapping, .message = "root", .span = token});
}

void Composer::finish() {
  require_mapping();
  put_in_order(tree_);
}

void put_in_order(Tree& tree) {
  std::ranges::sort(tree.skipped, {}, &Span::offset);
  join_overlapping(tree.skipped);
  std::ranges::sort(tree.issues, {}, [](const Issue& issue) {
    return std::pair(issue.span.offset, issue.diagnosis);
  });
}

}  // namespace noken::document
