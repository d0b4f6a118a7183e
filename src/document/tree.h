#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnosis.h"

namespace noken::document {

inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

enum class NodeType : std::uint8_t { null, scalar, sequence, mapping, alias };
enum class Style : std::uint8_t {
  plain,
  single_quoted,
  double_quoted,
  literal,
  folded,
  block,
  flow
};

// A range of bytes of the file.
struct Span {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

// Nodes stand in one array and know each other by index. The children of a mapping are key, value,
// key, value …
struct Node {
  NodeType type = NodeType::null;
  Style style = Style::plain;
  bool incomplete = false;  // bytes of this collection were left out by a DOK finding
  Span span =
      {};  // the token of a scalar or alias, quotes included; of a collection first to last token
  std::uint32_t first_child = kNone;
  std::uint32_t next = kNone;  // next sibling
  std::uint32_t anchor =
      kNone;  // of an alias: index into Tree::anchors; of another node: its own anchor, if any
  std::string_view text = {};  // value of a scalar, views the file or Tree::cooked
};

struct Anchor {
  std::string_view name = {};
  Span span = {};  // the token, `&` included
  std::uint32_t node = kNone;
};

// What the reader refuses: findings of family DOK, still without a file number.
struct Issue {
  Diagnosis diagnosis;
  const char* message = "";  // which message of the rule
  Span span = {};
  Span related = {};          // length 0: none
  const char* note = "";      // which note of the rule describes `related`
  std::string argument = {};  // `{token}` of the message
};

// One YAML document as data. Scalars are text: nothing is converted.
struct Tree {
  std::vector<Node> nodes;
  std::vector<Anchor> anchors;
  std::vector<Span> comments;  // from `#` to the end of the line
  std::vector<Span> skipped;   // bytes that were left out after an issue, ascending
  std::vector<Issue> issues;   // ascending
  std::deque<std::string> cooked;
  std::uint32_t root = kNone;  // kNone when the document is empty or was left out whole
};

// Reads UTF-8 text with or without byte order mark. Never throws on any input; work and memory are
// linear in the size of the text. Reports DOK-001 and DOK-003 to DOK-008 (for a root that is no
// mapping and for a second document).
Tree parse(std::string_view text);

// Takes the nodes of a tree that is done with; the next file of this thread is read into their
// place.
void recycle(Tree& tree);

}  // namespace noken::document
