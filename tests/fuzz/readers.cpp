// What the own reader takes, yaml-cpp reads alike: the same tree at the same places. It may
// decline.

#include <algorithm>
#include <string>

#include "document/composer.h"
#include "document/encoding.h"
#include "document/foreign.h"
#include "document/reader.h"
#include "target.h"

using namespace noken::document;
using noken::fuzz::must;

// yaml-cpp does not tell where a node stands that has no bytes.
static std::string place(const Span& span) {
  if (span.length == 0) return "@";
  return "@" + std::to_string(span.offset) + "+" + std::to_string(span.length);
}

static std::string told(const Tree& tree, std::uint32_t index) {
  if (index == kNone) return "nothing";
  const Node& node = tree.nodes[index];
  std::string result = std::to_string(static_cast<int>(node.type)) + "." +
                       std::to_string(static_cast<int>(node.style)) + place(node.span);
  if (node.anchor != kNone) result += "&" + std::string(tree.anchors[node.anchor].name);
  if (node.type == NodeType::scalar) result += "\"" + std::string(node.text) + "\"";
  for (std::uint32_t i = node.first_child; i != kNone; i = tree.nodes[i].next) {
    result += "(" + told(tree, i) + ")";
  }
  return result;
}

static std::string comments(const Tree& tree) {
  std::string result;
  for (const Span& span : tree.comments)
    result += std::to_string(span.offset) + "+" + std::to_string(span.length) + " ";
  return result;
}

static void compare(const std::string& own, const std::string& other, const char* what) {
  if (own != other)
    std::fprintf(stderr, "own reader: %s\nyaml-cpp:   %s\n", own.c_str(), other.c_str());
  must(own == other, what);
}

// Where both are known to differ: a pair without a key becomes for yaml-cpp the value of the pair
// above; of the lines that `>+` keeps, or that stand blank at the end of the text under `>`, it
// loses some; the byte 4 is its own sign for the end of the text.
static bool is_misread(const Tree& tree, std::string_view text) {
  if (text.contains('\x04')) return true;
  const bool ends_blank = text.ends_with(' ') || text.ends_with('\t');
  return std::ranges::any_of(tree.nodes, [&](const Node& node) {
    const bool is_block = node.style == Style::folded || node.style == Style::literal;
    const bool is_kept = text.substr(node.span.offset, 3).contains('+');
    if (is_block && (is_kept || ends_blank)) return true;
    return node.type == NodeType::scalar && node.style == Style::plain && node.span.length == 0;
  });
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = noken::fuzz::text_of(data, size);
  if (encoding_issue(text)) return 0;
  Tree own;
  Composer composer(own);
  if (!Reader(text, byte_order_mark(text), composer, own).read()) return 0;
  composer.finish();
  if (!own.issues.empty() || is_misread(own, text)) return 0;
  const Tree other = parse_foreign(text);
  if (!other.issues.empty()) return 0;  // it refuses much that is valid
  compare(told(own, own.root), told(other, other.root), "both trees are the same");
  compare(comments(own), comments(other), "both see the same comments");
  return 0;
}
