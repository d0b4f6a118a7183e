#include "formatting/remarks.h"

#include <algorithm>
#include <iterator>

namespace noken::formatting {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Span;
using document::Style;
using document::Tree;

namespace {

// An entry of the document in the order of the text, outer ones first.
struct Entry {
  std::uint32_t node = kNone;
  std::size_t start = 0;
  std::size_t margin = 0;  // column of a key; of an item that of its dash
  std::size_t parent = SIZE_MAX;
};

struct Page {
  const Tree& tree;
  std::string_view text;
  std::vector<Entry> entries = {};
};

}  // namespace

bool has_comments(const Tree& tree, const Node& node) {
  const auto first = std::ranges::lower_bound(tree.comments, node.span.offset, {}, &Span::offset);
  return first != tree.comments.end() && first->offset < node.span.offset + node.span.length;
}

static std::size_t line_start(std::string_view text, std::size_t at) {
  const std::size_t feed = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return feed == std::string_view::npos ? 0 : feed + 1;
}

static std::size_t margin_at(std::string_view text, std::size_t at) {
  const std::size_t start = line_start(text, at);
  const std::size_t token = text.find_first_not_of(' ', start);
  return (token == std::string_view::npos ? text.size() : token) - start;
}

// Where a node begins, its anchor included.
static std::size_t start_of(const Tree& tree, const Node& node) {
  const bool has_anchor = node.anchor != kNone && node.type != NodeType::alias;
  return has_anchor ? tree.anchors[node.anchor].span.offset : node.span.offset;
}

static void collect(Page& page, std::uint32_t index, std::size_t parent) {
  const Node& node = page.tree.nodes[index];
  const bool is_open = node.style != Style::flow || has_comments(page.tree, node);
  const bool is_mapping = node.type == NodeType::mapping;
  if (!is_open || (!is_mapping && node.type != NodeType::sequence)) return;
  for (auto child = node.first_child; child != kNone; child = page.tree.nodes[child].next) {
    const std::size_t start = start_of(page.tree, page.tree.nodes[child]);
    const std::size_t margin =
        is_mapping ? start - line_start(page.text, start) : margin_at(page.text, start);
    page.entries.push_back({child, start, margin, parent});
    const std::size_t own = page.entries.size() - 1;
    if (is_mapping) child = page.tree.nodes[child].next;
    collect(page, child, own);
  }
}

static bool is_blank_line_before(std::string_view text, std::size_t at) {
  const std::size_t start = line_start(text, at);
  if (start == 0) return false;
  const std::size_t before = line_start(text, start - 1);
  return text.substr(before, start - 1 - before).find_first_not_of(" \t") == std::string_view::npos;
}

static bool speaks_to_noken(std::string_view comment) {
  const std::size_t word = comment.find_first_not_of("# \t");
  return word != std::string_view::npos && comment.substr(word).starts_with("noken:");
}

static const Entry* next_entry(const Page& page, std::size_t at) {
  const auto found = std::ranges::upper_bound(page.entries, at, {}, &Entry::start);
  return found == page.entries.end() ? nullptr : &*found;
}

static const Entry* previous_entry(const Page& page, std::size_t at) {
  const auto found = std::ranges::lower_bound(page.entries, at, {}, &Entry::start);
  return found == page.entries.begin() ? nullptr : &*std::prev(found);
}

// The first entry on the line of `at`.
static const Entry* first_on_line(const Page& page, std::size_t at) {
  const auto found =
      std::ranges::lower_bound(page.entries, line_start(page.text, at), {}, &Entry::start);
  return found == page.entries.end() || found->start >= at ? nullptr : &*found;
}

static void add_beside(const Page& page, std::size_t at, Remark remark, Remarks& remarks) {
  const Entry* entry = previous_entry(page, at);
  const Entry* first = first_on_line(page, at);
  const bool goes_above = speaks_to_noken(remark.text) && first != nullptr;
  if (goes_above) entry = first;
  if (entry == nullptr) return remarks.at_end.push_back(std::move(remark));
  Attached& attached = remarks.of_node[entry->node];
  if (goes_above || !attached.beside.empty()) {
    attached.before.push_back(std::move(remark));
  } else {
    attached.beside = std::move(remark.text);
  }
}

// A comment deeper than what follows belongs to what came before.
static void add_line(const Page& page, std::size_t at, Remark remark, Remarks& remarks) {
  const std::size_t margin = at - line_start(page.text, at);
  const Entry* next = next_entry(page, at);
  const Entry* previous = previous_entry(page, at);
  const bool leads = next != nullptr && (previous == nullptr || margin <= next->margin ||
                                         speaks_to_noken(remark.text));
  if (leads) return remarks.of_node[next->node].before.push_back(std::move(remark));
  if (previous == nullptr || (next == nullptr && margin == 0))
    return remarks.at_end.push_back(std::move(remark));
  while (previous->margin > margin && previous->parent != SIZE_MAX)
    previous = &page.entries[previous->parent];
  if (previous->parent != SIZE_MAX) previous = &page.entries[previous->parent];
  remarks.of_node[previous->node].at_end.push_back(std::move(remark));
}

Remarks attach_remarks(const Tree& tree, std::string_view text) {
  Page page{tree, text};
  collect(page, tree.root, SIZE_MAX);
  Remarks remarks{.of_node = std::vector<Attached>(tree.nodes.size()), .at_end = {}};
  for (const Entry& entry : page.entries)
    remarks.of_node[entry.node].after_blank = is_blank_line_before(text, entry.start);
  for (const Span& span : tree.comments) {
    std::string_view comment = text.substr(span.offset, span.length);
    comment = comment.substr(0, comment.find_last_not_of(" \t") + 1);
    const std::size_t start = line_start(text, span.offset);
    const bool is_alone =
        text.substr(start, span.offset - start).find_first_not_of(" \t") == std::string_view::npos;
    Remark remark{std::string(comment), is_alone && is_blank_line_before(text, span.offset)};
    (is_alone ? add_line : add_beside)(page, span.offset, std::move(remark), remarks);
  }
  return remarks;
}

}  // namespace noken::formatting
