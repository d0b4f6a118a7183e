#include "formatting/scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "base/unicode.h"

namespace noken::formatting {

using document::Node;
using document::NodeType;
using document::Style;

static constexpr std::size_t kWidth = 100;

static std::string_view token_of(std::string_view source, const Node& node) {
  return source.substr(node.span.offset, node.span.length);
}

static std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](unsigned char c) { return std::tolower(c); });
  return result;
}

// What some reader of YAML takes for a flag or for nothing.
static bool is_word_of_yaml(std::string_view text) {
  static constexpr std::array<std::string_view, 9> kWords = {"y",   "n",    "yes",   "no",  "on",
                                                             "off", "true", "false", "null"};
  return std::ranges::find(kWords, lower(text)) != kWords.end();
}

// Begins with a letter and holds nothing that means something in YAML, in brackets or outside.
static bool can_be_plain(std::string_view text) {
  if (text.empty() || text.back() == ' ' || text.back() == ':' || is_word_of_yaml(text))
    return false;
  const auto first = static_cast<unsigned char>(text.front());
  if (std::isalpha(first) == 0 && first < 0x80) return false;
  const auto is_forbidden = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
           std::string_view("[]{},\"").contains(c);
  };
  return std::ranges::none_of(text, is_forbidden) && !text.contains(": ") && !text.contains(" #");
}

static bool has_controls(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }) ||
         printable(text) != text;
}

static std::string in_single_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("''") : std::string(1, c);
  return result + "'";
}

static std::string in_double_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += std::string("\\") + c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\t') {
      result += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      result += fmt::format("\\x{:02x}", byte);
    } else {
      result += c;
    }
  }
  return result + "\"";
}

static std::string quoted(std::string_view text) {
  const bool wants_single = text.find_first_of("\"\\") != std::string_view::npos;
  return wants_single && !has_controls(text) ? in_single_quotes(text) : in_double_quotes(text);
}

std::string written(std::string_view text) {
  return can_be_plain(text) ? std::string(text) : quoted(text);
}

std::string in_one_line(const document::Tree& tree, std::string_view source, const Node& node) {
  if (node.type == NodeType::alias) return "*" + std::string(tree.anchors[node.anchor].name);
  const std::string_view token = token_of(source, node);
  if (node.type == NodeType::null) return std::string(token);
  if (node.style == Style::plain && !node.text.contains('\n')) return std::string(node.text);
  // Signs that cannot be seen are written as they were.
  const bool is_strange = printable(node.text) != node.text && !node.text.contains('\n');
  if (is_strange && !token.contains('\n')) return std::string(token);
  return written(node.text);
}

static std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', begin)) {
    lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  lines.emplace_back(text.substr(begin));
  return lines;
}

// A literal block says its text line by line; its end says how many line feeds the text ends with.
static Block literal(std::string_view text) {
  const std::size_t last = text.find_last_not_of('\n');
  const std::size_t feeds = text.size() - (last == std::string_view::npos ? 0 : last + 1);
  std::string header = text.starts_with(' ') || text.starts_with('\n') ? "|2" : "|";
  if (feeds == 0) header += "-";
  if (feeds > 1) header += "+";
  return {std::move(header), split(feeds == 0 ? text : text.substr(0, text.size() - 1))};
}

// The lines of a folded block as they stand, moved to the margin.
static Block folded(std::string_view token) {
  std::vector<std::string> lines = split(token);
  std::string header = lines.front().substr(0, lines.front().find_first_of(" #\t"));
  lines.erase(lines.begin());
  std::size_t margin = std::string::npos;
  for (const std::string& line : lines) margin = std::min(margin, line.find_first_not_of(' '));
  for (std::string& line : lines) line.erase(0, std::min(margin, line.size()));
  while (!lines.empty() && lines.back().empty() && !header.ends_with('+')) lines.pop_back();
  return {std::move(header), std::move(lines)};
}

// Tabs and what cannot be seen need the escapes of double quotes.
static bool can_be_literal(std::string_view text) {
  std::string without_feeds(text);
  std::erase(without_feeds, '\n');
  return !has_controls(without_feeds);
}

static bool can_be_folded(std::string_view text) {
  return !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ') &&
         !has_controls(text);
}

static Block wrapped(std::string_view text, std::size_t column) {
  Block block{.header = ">-", .lines = {""}};
  const std::size_t most = column + 20 < kWidth ? kWidth - column : 20;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    std::string& line = block.lines.back();
    const bool fits = display_width(line) + 1 + display_width(word) <= most;
    if (line.empty()) {
      line = word;
    } else if (fits) {
      line += " " + std::string(word);
    } else {
      block.lines.emplace_back(word);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return block;
}

Block as_block(std::string_view source, const Node& node, std::size_t column) {
  if (node.type != NodeType::scalar) return {};
  const std::string_view token = token_of(source, node);
  const bool is_block = node.style == Style::literal || node.style == Style::folded;
  if (is_block && node.text.find_first_not_of("\n ") == std::string_view::npos) return {};
  const bool counts_margin =
      token.substr(0, token.find('\n')).find_first_of("123456789") != std::string_view::npos;
  if (node.style == Style::folded && !counts_margin) return folded(token);
  if (is_block) return literal(node.text);
  if (!token.contains('\n')) return {};
  if (node.text.contains('\n')) return can_be_literal(node.text) ? literal(node.text) : Block{};
  const bool is_long = column + display_width(node.text) > kWidth;
  return is_long && can_be_folded(node.text) ? wrapped(node.text, column) : Block{};
}

}  // namespace noken::formatting
