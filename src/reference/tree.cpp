#include "reference/tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "base/edit_distance.h"

namespace noken::reference {

static constexpr std::array<std::string_view, kTreeCount> kPrefixes = {"RAB", "RAL", "RAD",
                                                                       "RAA", "RAI", "RAK"};
static constexpr std::size_t kPrefixSize = 3;

std::string_view prefix(TreeName tree) { return kPrefixes[static_cast<std::size_t>(tree)]; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

static std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

void append(Tree& tree, TreeNode node) {
  const auto index = static_cast<std::uint32_t>(tree.nodes.size());
  tree.by_code.emplace(node.code, index);
  tree.by_name[lower(node.name)].push_back(index);
  tree.nodes.push_back(std::move(node));
}

const TreeNode* find_node(const Tree& tree, const std::string& code) {
  const auto found = tree.by_code.find(code);
  return found == tree.by_code.end() ? nullptr : &tree.nodes[found->second];
}

int level_of(std::string_view code) { return static_cast<int>(std::ranges::count(code, '.')); }

std::string_view at_level(std::string_view code, int level) {
  std::size_t end = code.find('.');
  for (int part = 0; part < level && end != std::string_view::npos; ++part) {
    end = code.find('.', end + 1);
  }
  return code.substr(0, end);
}

bool is_at_or_below(std::string_view code, std::string_view ancestor) {
  return code.starts_with(ancestor) &&
         (code.size() == ancestor.size() || code[ancestor.size()] == '.');
}

bool is_code_of(TreeName tree, std::string_view code) {
  constexpr std::size_t kPartSize = 3;
  if (!code.starts_with(prefix(tree)) || code.size() % kPartSize != 0) return false;
  const std::string_view parts = code.substr(kPrefixSize);
  if (parts.empty() || parts.size() > kPartSize * kDeepestLevel) return false;
  for (std::size_t at = 0; at < parts.size(); at += kPartSize) {
    if (parts[at] != '.' || !is_digit(parts[at + 1]) || !is_digit(parts[at + 2])) return false;
  }
  return true;
}

// Something meant as a code: digits and dots, with the prefix of a tree or without.
static bool looks_like_code(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.'; });
}

static std::optional<TreeName> tree_of(std::string_view upper_case) {
  if (upper_case.size() <= kPrefixSize || upper_case[kPrefixSize] != '.') return std::nullopt;
  const auto* const found = std::ranges::find(kPrefixes, upper_case.substr(0, kPrefixSize));
  if (found == kPrefixes.end()) return std::nullopt;
  return static_cast<TreeName>(found - kPrefixes.begin());
}

// `RAB.9.4` -> `RAB.09.04`: the slip that spreadsheets make of codes.
static std::string with_two_digits(std::string_view code) {
  std::string result;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const bool alone =
        is_digit(code[i]) && code[i - 1] == '.' && (i + 1 == code.size() || code[i + 1] == '.');
    if (alone) result += '0';
    result += code[i];
  }
  return result;
}

static std::size_t common_prefix(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

// Of codes that are equally near, the one that begins most like the written one.
static std::vector<std::string> nearest_code(const Tree& tree, std::string_view code) {
  const std::string padded = with_two_digits(code);
  if (tree.by_code.contains(padded)) return {padded};
  std::vector<std::string_view> codes;
  std::ranges::transform(tree.nodes, std::back_inserter(codes), &TreeNode::code);
  std::ranges::sort(codes, {}, [&](std::string_view each) {
    return std::pair(code.size() - common_prefix(each, code), each);
  });
  const auto found = nearest(code, codes);
  return found ? std::vector{std::string(*found)} : std::vector<std::string>{};
}

static std::vector<std::string> nearest_name(const Tree& tree, std::string_view name) {
  std::vector<std::string_view> names;
  std::ranges::transform(tree.nodes, std::back_inserter(names), &TreeNode::name);
  const auto found = nearest(name, names, std::max<std::size_t>(2, name.size() / 8));
  if (!found) return {};
  const auto index = static_cast<std::size_t>(std::ranges::find(names, *found) - names.begin());
  return {tree.nodes[index].code};
}

static CodeLookup listed(const TreeNode& node) {
  return {.outcome = CodeLookup::Outcome::listed,
          .code = node.code,
          .level = node.level,
          .candidates = {}};
}

static CodeLookup look_up_code(const Tree& tree, const std::string& code) {
  if (const TreeNode* node = find_node(tree, code)) return listed(*node);
  const int level = level_of(code);
  const bool below_known = level > 2 && tree.by_code.contains(std::string(at_level(code, 2)));
  if (below_known && is_code_of(tree.name, code)) {
    return {.outcome = CodeLookup::Outcome::own, .code = code, .level = level, .candidates = {}};
  }
  CodeLookup result;
  result.candidates = nearest_code(tree, code);
  return result;
}

static CodeLookup look_up_name(const Tree& tree, std::string_view name) {
  CodeLookup result;
  const auto found = tree.by_name.find(lower(name));
  if (found == tree.by_name.end()) {
    result.candidates = nearest_name(tree, name);
    return result;
  }
  if (found->second.size() == 1) return listed(tree.nodes[found->second.front()]);
  result.outcome = CodeLookup::Outcome::ambiguous;
  for (const std::uint32_t index : found->second)
    result.candidates.push_back(tree.nodes[index].code);
  return result;
}

CodeLookup look_up(const Tree& tree, std::string_view written) {
  const std::string text = upper(written);
  const auto named = tree_of(text);
  const bool is_code = looks_like_code(named ? std::string_view(text).substr(kPrefixSize) : text);
  if (!is_code) return look_up_name(tree, written);
  if (!named) return look_up_code(tree, fmt::format("{}.{}", prefix(tree.name), text));
  if (*named == tree.name) return look_up_code(tree, text);
  return {.outcome = CodeLookup::Outcome::other_tree, .code = {}, .level = 0, .candidates = {}};
}

}  // namespace noken::reference
