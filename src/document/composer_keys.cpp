#include "document/composer.h"
#include "document/walk.h"

namespace noken::document {

// Mappings of people have few keys; only beyond this number does an index pay.
static constexpr std::size_t kIndexedKeys = 32;

static std::uint64_t filter_bit(std::string_view text) {
  if (text.empty()) return 1;
  const std::size_t first = static_cast<unsigned char>(text.front());
  const std::size_t middle = static_cast<unsigned char>(text[text.size() / 2]);
  const std::size_t last = static_cast<unsigned char>(text.back());
  return std::uint64_t{1} << ((text.size() * 7 + first * 31 + middle * 17 + last * 5) % 64);
}

std::uint32_t Composer::remember_key(Frame& frame, std::uint32_t key) {
  keys_.push_back(key);
  if (frame.key_index) {
    frame.key_index->emplace(tree_.nodes[key].text, key);
  } else if (keys_.size() - frame.first_of_keys > kIndexedKeys) {
    frame.key_index = std::make_unique<std::unordered_map<std::string_view, std::uint32_t>>();
    for (std::size_t i = frame.first_of_keys; i < keys_.size(); ++i) {
      frame.key_index->emplace(tree_.nodes[keys_[i]].text, keys_[i]);
    }
  }
  return kNone;
}

// The key of this mapping with the same text, if there is one; else this one is remembered.
std::uint32_t Composer::earlier_key(Frame& frame, std::uint32_t key) {
  const std::string_view text = tree_.nodes[key].text;
  const std::uint64_t bit = filter_bit(text);
  const bool is_possible = (frame.key_filter & bit) != 0;
  frame.key_filter |= bit;
  if (!is_possible) return remember_key(frame, key);
  if (frame.key_index) {
    const auto found = frame.key_index->find(text);
    return found != frame.key_index->end() ? found->second : remember_key(frame, key);
  }
  for (std::size_t i = frame.first_of_keys; i < keys_.size(); ++i) {
    if (tree_.nodes[keys_[i]].text == text) return keys_[i];
  }
  return remember_key(frame, key);
}

void Composer::hold_key(std::uint32_t key) {
  Frame& frame = frames_.back();
  frame.key = key;
  frame.size_before_key = size_ - 1;
  const bool is_text = tree_.nodes[key].type == NodeType::scalar;
  frame.first_key = is_text ? earlier_key(frame, key) : kNone;
}

void Composer::drop_pair(std::uint32_t key, std::uint32_t value) {
  const Node& last = tree_.nodes[value];
  skip(tree_.nodes[key].span.offset, last.span.offset + last.span.length);
  frames_.back().key = kNone;
  size_ = frames_.back().size_before_key;
}

bool Composer::is_merge_source(std::uint32_t node) const {
  const auto target = [this](std::uint32_t index) -> const Node& {
    return tree_.nodes[resolve(tree_, index).node];
  };
  const Node& source = target(node);
  if (source.type == NodeType::mapping) return true;
  if (source.type != NodeType::sequence) return false;
  for (std::uint32_t i = source.first_child; i != kNone; i = tree_.nodes[i].next) {
    if (target(i).type != NodeType::mapping) return false;
  }
  return true;
}

void Composer::attach_value(std::uint32_t value) {
  const std::uint32_t key = frames_.back().key;
  if (const auto first = frames_.back().first_key; first != kNone) {
    issue({.diagnosis = Diagnosis::duplicate_key,
           .span = tree_.nodes[key].span,
           .related = tree_.nodes[first].span,
           .note = "first",
           .argument = std::string(tree_.nodes[key].text)});
    return drop_pair(key, value);
  }
  if (is_merge_key(tree_.nodes[key]) && !is_merge_source(value)) {
    const Span span = tree_.nodes[tree_.nodes[value].span.length > 0 ? value : key].span;
    issue({.diagnosis = Diagnosis::yaml_syntax_error, .message = "bad_merge", .span = span});
    mark_incomplete(frames_.size() - 1);
    return drop_pair(key, value);
  }
  append(key);
  append(value);
  frames_.back().key = kNone;
}

}  // namespace noken::document
