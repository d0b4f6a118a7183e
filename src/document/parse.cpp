#include <utility>

#include "document/encoding.h"
#include "document/foreign.h"
#include "document/reader.h"
#include "document/tree.h"

namespace noken::document {

static Tree left_out(std::string_view text, Issue issue) {
  Tree tree;
  tree.issues.push_back(std::move(issue));
  tree.skipped.push_back({0, static_cast<std::uint32_t>(text.size())});
  return tree;
}

// What is left of the last tree, unless that was very large.
static thread_local std::vector<Node> spare_nodes;
static constexpr std::size_t kMostSpare = 100'000;

void recycle(Tree& tree) {
  if (tree.nodes.capacity() > kMostSpare || tree.nodes.capacity() < spare_nodes.capacity()) return;
  spare_nodes = std::move(tree.nodes);
  spare_nodes.clear();
}

Tree parse(std::string_view text) {
  if (auto issue = encoding_issue(text)) return left_out(text, std::move(*issue));
  const std::size_t start = byte_order_mark(text);
  Tree tree;
  tree.nodes = std::exchange(spare_nodes, {});
  tree.nodes.reserve(text.size() / 12);
  Composer composer(tree);
  if (!Reader(text, start, composer, tree).read()) return parse_foreign(text);
  composer.finish();
  return tree;
}

}  // namespace noken::document
