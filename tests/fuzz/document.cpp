// Whatever the bytes are, the tree is sound: every place lies in the text, every index in the tree.

#include <algorithm>

#include "document/tree.h"
#include "document/walk.h"
#include "target.h"

using namespace noken::document;
using noken::fuzz::must;

static bool lies_in(Span span, std::string_view text) {
  return span.offset <= text.size() && span.length <= text.size() - span.offset;
}

static void check_spans(const Tree& tree, std::string_view text) {
  for (const Node& node : tree.nodes) must(lies_in(node.span, text), "a node lies in the text");
  for (const Anchor& anchor : tree.anchors)
    must(lies_in(anchor.span, text), "an anchor lies in the text");
  for (const Span& span : tree.skipped)
    must(lies_in(span, text), "what was left out lies in the text");
  for (const Span& comment : tree.comments) {
    must(lies_in(comment, text) && text[comment.offset] == '#', "a comment begins with #");
  }
  for (const Issue& issue : tree.issues) {
    must(lies_in(issue.span, text) && lies_in(issue.related, text), "an issue lies in the text");
  }
}

static void check_order(const Tree& tree) {
  const auto start = [](const auto& item) { return item.offset; };
  const auto issue_start = [](const Issue& issue) { return issue.span.offset; };
  must(std::ranges::is_sorted(tree.skipped, {}, start), "what was left out ascends");
  must(std::ranges::is_sorted(tree.comments, {}, start), "comments ascend");
  must(std::ranges::is_sorted(tree.issues, {}, issue_start), "issues ascend");
  must(tree.issues.size() <= 1000, "a thousand issues are enough");
}

// Walks over all that can be reached, aliases resolved; the limit on aliases bounds the work.
static std::size_t walk(const Tree& tree, std::uint32_t index) {
  const std::uint32_t at = resolve(tree, index).node;
  if (at == kNone) return 1;
  must(at < tree.nodes.size(), "a child is a node");
  std::size_t count = 1;
  if (tree.nodes[at].type == NodeType::mapping) {
    for (const Entry& entry : entries(tree, at))
      count += walk(tree, entry.key) + walk(tree, entry.value);
  }
  if (tree.nodes[at].type == NodeType::sequence) {
    for (const std::uint32_t item : items(tree, at)) count += walk(tree, item);
  }
  return count;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = noken::fuzz::text_of(data, size);
  Tree tree = parse(text);
  must(tree.nodes.size() <= 3 * text.size() + 3, "memory is linear in the text");
  check_spans(tree, text);
  check_order(tree);
  if (tree.root != kNone)
    must(walk(tree, tree.root) <= 3 * text.size() + 50'000, "aliases are bounded");
  recycle(tree);
  return 0;
}
