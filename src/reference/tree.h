#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace noken::reference {

// The six reference trees of the national architecture (Perpres 132/2022): processes, services,
// data, applications, infrastructure, security.
enum class TreeName : unsigned char { rab, ral, rad, raa, rai, rak };
inline constexpr int kTreeCount = 6;
inline constexpr int kDeepestLevel = 7;

// `RAB`, `RAL` …
std::string_view prefix(TreeName tree);

struct TreeNode {
  std::string code;  // in full: `RAB.01.02`
  int level = 0;     // 1 for the top
  std::string name;
  std::string confidence;  // high, medium or low (provenance of the pack)
};

// One reference tree: codes ascend, every parent stands before its children.
struct Tree {
  TreeName name = TreeName::rab;
  std::vector<TreeNode> nodes;
  std::unordered_map<std::string, std::uint32_t> by_code;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_name;  // name in lower case
};

// Puts a node at the end and into both indexes.
void append(Tree& tree, TreeNode node);
const TreeNode* find_node(const Tree& tree, const std::string& code);

// What a written code or name means in a tree.
struct CodeLookup {
  enum class Outcome : unsigned char {
    listed,      // the tree has it
    own,         // below a known level-2 code, itself not listed: the institution's own
    unknown,     // neither code nor name
    ambiguous,   // several nodes have this name
    other_tree,  // the prefix of another tree
  };
  Outcome outcome = Outcome::unknown;
  std::string code;                     // in full, when listed or own
  int level = 0;                        // when listed or own
  std::vector<std::string> candidates;  // codes when ambiguous, the nearest code when unknown
};

// Takes a code in full or without its prefix, or the exact name of a node; case aside. A name that
// a parent shares with its child is ambiguous like any other (format.md, section 2, `kode`).
CodeLookup look_up(const Tree& tree, std::string_view written);

// The first `level` parts of a full code: ("RAB.01.02.03", 2) -> "RAB.01.02"; the code itself when
// it has fewer.
std::string_view at_level(std::string_view code, int level);
// The number of parts after the prefix: "RAB.01.02" -> 2.
int level_of(std::string_view code);
bool is_at_or_below(std::string_view code, std::string_view ancestor);

// A code in full, in the form of the tree: its prefix and one to seven parts of two digits.
bool is_code_of(TreeName tree, std::string_view code);

}  // namespace noken::reference
