#pragma once

// An outline: a YAML document that says which chapters an annex has and what stands in them
// (docs/lampiran.md).

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/gap.h"
#include "diagnostics/sources.h"

namespace noken::annex {

using analysis::Words;

// What is wrong with an outline or with a chapter it names, at its place.
struct Problem {
  Location at = {};
  Words situation = {};
  Words remedy = {};
};

enum class NodeType : std::uint8_t { empty, scalar, list, map };

// A value of the outline with its place.
struct Node {
  NodeType type = NodeType::empty;
  Location at = {};
  Location key_at = {};  // of its key, where it has one
  std::string text = {};
  std::vector<Node> items = {};
  std::vector<std::pair<std::string, Node>> members = {};

  const Node* find(std::string_view key) const;
  // The text of a member; nothing when there is none.
  std::string text_of(std::string_view key) const;
  // A list of texts: one for a scalar, each for a list.
  std::vector<const Node*> scalars() const;
};

// Reads the text of `file`, which must stand in `sources`. What is no YAML becomes a problem.
Node read_outline(const Sources& sources, std::uint32_t file, std::vector<Problem>& problems);

}  // namespace noken::annex
