#include "document/foreign_repair.h"

#include <algorithm>

#include "document/characters.h"
#include "document/composer.h"
#include "document/encoding.h"
#include "document/lines.h"

namespace noken::document {

static constexpr std::size_t kMaxRepairs = 12;

// yaml-cpp takes a lone carriage return for text.
Repair::Repair(std::string_view text) : bytes_(text) {
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    const bool is_lone = i + 1 == bytes_.size() || text[i + 1] != '\n';
    if (bytes_[i] == '\r' && is_lone) bytes_[i] = '\n';
  }
}

static std::size_t line_start(std::string_view text, std::size_t at) {
  while (at > 0 && !is(kBreak, text[at - 1])) --at;
  return at;
}

static bool starts_part(std::string_view text, const Line& line) {
  if (line.token >= text.size()) return true;
  return is_item(text, line.token) || (line.indent == 0 && is_key(text, line.token)) ||
         (line.indent == 0 && is_marker(text, line.start));
}

// The line of the list item that holds the place, or the line itself outside of lists.
std::size_t Repair::part_start(std::size_t at) const {
  const std::size_t own = line_start(bytes_, at);
  for (std::size_t start = own;; start = line_start(bytes_, start - 1)) {
    const Line line = line_at(bytes_, start);
    if (starts_part(bytes_, line)) return is_item(bytes_, line.token) ? start : own;
    if (start == 0) return own;
  }
}

// The next part that is no deeper than the one that starts at `start`.
std::size_t Repair::part_end(std::size_t start, std::size_t at) const {
  const int indent = line_at(bytes_, start).indent;
  Line line = content_line_after(bytes_, at);
  while (!starts_part(bytes_, line) || (line.token < bytes_.size() && line.indent > indent)) {
    line = content_line_after(bytes_, line.token);
  }
  return line.start;
}

static std::size_t last_content(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  while (at > 0 && (at == text.size() || is(kBlank | kBreak, text[at]))) --at;
  return at;
}

void Repair::blank(const Refused& refused) {
  const std::size_t at = last_content(bytes_, refused.at);
  const bool is_last = issues_.size() + 1 >= kMaxRepairs;
  const std::size_t first = byte_order_mark(bytes_);
  const bool is_hopeless = issues_.size() > kMaxRepairs;
  const std::size_t from = is_hopeless ? first : std::max(first, part_start(at));
  const std::size_t end = is_last ? bytes_.size() : std::max(part_end(from, at), from);
  std::size_t word = at;
  while (!is_gap(bytes_, word)) ++word;
  for (std::size_t i = from; i < end; ++i) {
    if (!is(kBreak, bytes_[i])) bytes_[i] = ' ';
  }
  const Span place{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(word - at)};
  issues_.push_back({.diagnosis = refused.diagnosis, .message = refused.message, .span = place});
  blanked_.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)});
}

static void mark_holder(Tree& tree, const Span& blanked) {
  std::uint32_t holder = tree.root;
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    if (node.type != NodeType::mapping && node.type != NodeType::sequence) continue;
    const bool holds =
        node.span.offset <= blanked.offset && node.span.offset + node.span.length > blanked.offset;
    if (holds) holder = i;
  }
  if (holder != kNone) tree.nodes[holder].incomplete = true;
}

void Repair::report(Tree& tree) const {
  for (const Span& span : blanked_) mark_holder(tree, span);
  tree.issues.insert(tree.issues.end(), issues_.begin(), issues_.end());
  tree.skipped.insert(tree.skipped.end(), blanked_.begin(), blanked_.end());
  put_in_order(tree);
}

}  // namespace noken::document
