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

Tree parse(std::string_view text) {
  if (auto issue = encoding_issue(text)) return left_out(text, std::move(*issue));
  const std::size_t start = byte_order_mark(text);
  Tree tree;
  tree.nodes.reserve(text.size() / 12);
  Composer composer(tree);
  if (!Reader(text, start, composer, tree).read()) return parse_foreign(text);
  composer.finish();
  return tree;
}

}  // namespace noken::document
