#include "formatting/writer.h"

#include <algorithm>
#include <vector>

#include "base/unicode.h"
#include "formatting/key_order.h"
#include "formatting/remarks.h"
#include "formatting/scalar.h"

namespace noken::formatting {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Style;
using document::Tree;

static constexpr std::size_t kWidth = 100;
static constexpr std::size_t kStep = 2;

namespace {

struct Pair {
  std::uint32_t key;
  std::uint32_t value;
  std::size_t rank;  // place of the key in the order of the format
};

struct Writer {
  const Tree& tree;
  std::string_view source;
  Remarks remarks;
  bool sorts = true;
  std::string text = {};
};

// A value and where it stands.
struct Spot {
  std::uint32_t node;
  Meaning meaning;
  std::size_t margin;       // of the line it begins on
  std::string beside = {};  // the comment of that line
};

}  // namespace

static void write_pairs(Writer& writer, const Spot& spot, bool is_behind_dash);
static void write_items(Writer& writer, const Spot& spot);

static const Node& node_of(const Writer& writer, std::uint32_t index) {
  return writer.tree.nodes[index];
}

static std::vector<std::uint32_t> children(const Writer& writer, std::uint32_t index) {
  std::vector<std::uint32_t> all;
  for (auto child = node_of(writer, index).first_child; child != kNone;
       child = node_of(writer, child).next)
    all.push_back(child);
  return all;
}

static std::vector<Pair> pairs_of(const Writer& writer, const Spot& spot) {
  std::vector<Pair> pairs;
  const auto flat = children(writer, spot.node);
  for (std::size_t i = 0; i + 1 < flat.size(); i += 2) {
    const std::size_t rank =
        writer.sorts ? rank_of(spot.meaning, node_of(writer, flat[i]).text) : 0;
    pairs.push_back({flat[i], flat[i + 1], rank});
  }
  std::ranges::stable_sort(pairs, {}, &Pair::rank);
  return pairs;
}

static bool is_collection(const Node& node) {
  return node.type == NodeType::mapping || node.type == NodeType::sequence;
}

static std::string properties(const Writer& writer, const Node& node) {
  if (node.anchor == kNone || node.type == NodeType::alias) return {};
  return "&" + std::string(writer.tree.anchors[node.anchor].name) + " ";
}

// Everything in one line, collections in brackets.
static std::string in_line(const Writer& writer, const Spot& spot) {
  const Node& node = node_of(writer, spot.node);
  const std::string before = properties(writer, node);
  if (!is_collection(node)) {
    const std::string text = in_one_line(writer.tree, writer.source, node);
    return before + (node.type == NodeType::null && text.empty() ? "~" : text);
  }
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (node.type == NodeType::sequence) {
    for (const auto item : children(writer, spot.node))
      add(in_line(writer, {item, spot.meaning, 0}));
    return before + "[" + text + "]";
  }
  for (const Pair& pair : pairs_of(writer, spot)) {
    const Meaning under = meaning_under(spot.meaning, node_of(writer, pair.key).text);
    add(in_line(writer, {pair.key, {}, 0}) + ": " + in_line(writer, {pair.value, under, 0}));
  }
  return before + "{" + text + "}";
}

// Brackets stay where everything inside them fits into the line; an empty collection needs them.
static bool stays_in_line(const Writer& writer, const Spot& spot, std::size_t column) {
  const Node& node = node_of(writer, spot.node);
  if (!is_collection(node) || node.first_child == kNone) return true;
  if (node.style != Style::flow || has_comments(writer.tree, node)) return false;
  return column + display_width(in_line(writer, spot)) <= kWidth;
}

static void end_line(Writer& writer, const std::string& beside) {
  while (writer.text.ends_with(' ')) writer.text.pop_back();
  writer.text += beside.empty() ? "\n" : " " + beside + "\n";
}

static void write_remarks(Writer& writer, const std::vector<Remark>& remarks, std::size_t margin) {
  for (const Remark& remark : remarks) {
    if (remark.after_blank && !writer.text.empty()) writer.text += "\n";
    writer.text += std::string(margin, ' ') + remark.text + "\n";
  }
}

static std::size_t column_of(const Writer& writer) {
  const std::size_t feed = writer.text.rfind('\n');
  return display_width(
      std::string_view(writer.text).substr(feed == std::string::npos ? 0 : feed + 1));
}

static void write_scalar(Writer& writer, const Spot& spot) {
  const Node& node = node_of(writer, spot.node);
  const Block block = as_block(writer.source, node, spot.margin + kStep);
  writer.text += properties(writer, node);
  if (block.lines.empty()) {
    writer.text += in_one_line(writer.tree, writer.source, node);
    return end_line(writer, spot.beside);
  }
  writer.text += block.header;
  end_line(writer, spot.beside);
  for (const std::string& line : block.lines)
    writer.text += (line.empty() ? "" : std::string(spot.margin + kStep, ' ') + line) + "\n";
}

// Behind `key:` or `-` and a blank.
static void write_value(Writer& writer, const Spot& spot) {
  const Node& node = node_of(writer, spot.node);
  if (!is_collection(node)) return write_scalar(writer, spot);
  if (stays_in_line(writer, spot, column_of(writer))) {
    writer.text += in_line(writer, spot);
    return end_line(writer, spot.beside);
  }
  writer.text += properties(writer, node);
  end_line(writer, spot.beside);
  const Spot inside{spot.node, spot.meaning, spot.margin + kStep};
  node.type == NodeType::mapping ? write_pairs(writer, inside, false) : write_items(writer, inside);
}

static void write_before(Writer& writer, const Attached& attached, std::size_t margin) {
  write_remarks(writer, attached.before, margin);
  if (attached.after_blank && !writer.text.empty()) writer.text += "\n";
}

static void write_pair(Writer& writer, const Pair& pair, const Spot& spot, bool is_behind_dash) {
  const Attached& attached = writer.remarks.of_node[pair.key];
  if (!is_behind_dash) {
    write_before(writer, attached, spot.margin);
    writer.text += std::string(spot.margin, ' ');
  }
  writer.text += in_line(writer, {pair.key, {}, 0}) + ": ";
  const Meaning under = meaning_under(spot.meaning, node_of(writer, pair.key).text);
  write_value(writer, {pair.value, under, spot.margin, attached.beside});
  write_remarks(writer, attached.at_end, spot.margin + kStep);
}

static void write_pairs(Writer& writer, const Spot& spot, bool is_behind_dash) {
  for (const Pair& pair : pairs_of(writer, spot)) {
    write_pair(writer, pair, spot, is_behind_dash);
    is_behind_dash = false;
  }
}

// Comments above the first key of an item stand above its dash.
static void write_item(Writer& writer, const Spot& spot) {
  const Node& node = node_of(writer, spot.node);
  const Attached& attached = writer.remarks.of_node[spot.node];
  write_before(writer, attached, spot.margin);
  const bool is_open_map = node.type == NodeType::mapping && properties(writer, node).empty() &&
                           !stays_in_line(writer, spot, spot.margin + kStep);
  if (!is_open_map) {
    writer.text += std::string(spot.margin, ' ') + "- ";
    write_value(writer, {spot.node, spot.meaning, spot.margin, attached.beside});
    return write_remarks(writer, attached.at_end, spot.margin + kStep);
  }
  if (!attached.beside.empty()) write_remarks(writer, {{attached.beside, false}}, spot.margin);
  const Spot inside{spot.node, spot.meaning, spot.margin + kStep};
  const auto& first = writer.remarks.of_node[pairs_of(writer, inside).front().key];
  write_remarks(writer, first.before, spot.margin);
  writer.text += std::string(spot.margin, ' ') + "- ";
  write_pairs(writer, inside, true);
  write_remarks(writer, attached.at_end, spot.margin + kStep);
}

static void write_items(Writer& writer, const Spot& spot) {
  for (const auto item : children(writer, spot.node))
    write_item(writer, {item, spot.meaning, spot.margin});
}

std::string write_document(const Tree& tree, std::string_view source, bool is_settings) {
  Writer writer{.tree = tree, .source = source, .remarks = attach_remarks(tree, source)};
  writer.sorts = tree.anchors.empty();
  write_pairs(writer, {tree.root, meaning_of_document(is_settings), 0}, false);
  write_remarks(writer, writer.remarks.at_end, 0);
  return writer.text;
}

}  // namespace noken::formatting
