#include "formatting/insertion.h"

namespace noken::formatting {

using document::Node;
using document::NodeType;
using document::Tree;

std::size_t end_of_line(std::string_view text, std::size_t at) {
  const std::size_t feed = text.find('\n', at);
  return feed == std::string_view::npos ? text.size() : feed + 1;
}

std::size_t past_comments(std::string_view text, std::size_t at, std::size_t margin) {
  while (at < text.size()) {
    const std::size_t sign = text.find_first_not_of(' ', at);
    if (sign == std::string_view::npos || text[sign] != '#' || sign - at <= margin) break;
    at = end_of_line(text, sign);
  }
  return at;
}

static std::optional<Insertion> after_items(std::string_view text, const Node& list) {
  const std::size_t line = text.rfind('\n', list.span.offset) + 1;
  const std::string_view margin = text.substr(line, list.span.offset - line);
  const bool is_block = list.style == document::Style::block && text[list.span.offset] == '-';
  if (!is_block || margin.find_first_not_of(' ') != std::string_view::npos) return std::nullopt;
  const std::size_t end = end_of_line(text, list.span.offset + list.span.length - 1);
  return Insertion{.offset = past_comments(text, end, margin.size()),
                   .margin = std::string(margin)};
}

std::uint32_t value_of_key(const Tree& tree, std::string_view key) {
  if (tree.root == document::kNone) return document::kNone;
  for (auto at = tree.nodes[tree.root].first_child; at != document::kNone;) {
    const std::uint32_t value = tree.nodes[at].next;
    if (tree.nodes[at].text == key) return value;
    at = tree.nodes[value].next;
  }
  return document::kNone;
}

std::optional<Insertion> find_place(const Tree& tree, std::string_view text, std::string_view key) {
  const std::uint32_t value = value_of_key(tree, key);
  if (value == document::kNone) return Insertion{.offset = text.size(), .needs_key = true};
  const Node& node = tree.nodes[value];
  if (node.anchor != document::kNone) return std::nullopt;
  if (node.type == NodeType::sequence && node.first_child != document::kNone)
    return after_items(text, node);
  if (node.type != NodeType::null || node.span.length > 0) return std::nullopt;
  return Insertion{.offset = end_of_line(text, node.span.offset)};
}

std::string with_line_ends_of(std::string_view text, std::string_view added) {
  if (text.find("\r\n") == std::string_view::npos) return std::string(added);
  std::string result;
  for (const char c : added) result += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return result;
}

}  // namespace noken::formatting
