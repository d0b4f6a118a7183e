#include "waivers/baseline.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/tree.h"
#include "document/walk.h"
#include "formats/json.h"

namespace noken::waivers {

using document::kNone;
using document::Node;
using document::NodeType;
using document::Tree;

static constexpr const char* kHeading =
    "# Temuan lama yang diterima; ditulis oleh `noken check --write-baseline`.\n"
    "baseline: 1\n";

static std::string_view text_under(const Tree& tree, std::uint32_t mapping, std::string_view key) {
  for (const document::Entry& entry : document::entries(tree, mapping)) {
    const Node& value = tree.nodes[entry.value];
    if (tree.nodes[entry.key].text == key && value.type == NodeType::scalar) return value.text;
  }
  return {};
}

// Sixteen hexadecimal digits; a twin has `#2` behind them.
static bool is_fingerprint(std::string_view text) {
  static constexpr std::string_view kDigits = "0123456789";
  const auto has_only = [](std::string_view part, std::string_view letters) {
    return part.find_first_not_of(letters) == std::string_view::npos;
  };
  if (text.size() < 16 || !has_only(text.substr(0, 16), "0123456789abcdef")) return false;
  const std::string_view twin = text.substr(16);
  return twin.empty() || (twin.size() > 1 && twin[0] == '#' && has_only(twin.substr(1), kDigits));
}

static std::unexpected<Trouble> ill_formed(std::string_view text, const Node* node,
                                           const std::string& name) {
  const std::size_t offset = node == nullptr ? 0 : node->span.offset;
  const auto line = 1 + std::ranges::count(text.substr(0, offset), '\n');
  return std::unexpected(Trouble{
      fmt::format("`{}` baris {} bukan isi baseline; pulihkan berkas itu, atau tulis ulang dengan "
                  "`noken check --write-baseline`",
                  name, line),
      fmt::format("`{}` line {} is not what a baseline holds; restore the file, or write it anew "
                  "with `noken check --write-baseline`",
                  name, line)});
}

static std::uint32_t list_of(const Tree& tree) {
  if (!tree.issues.empty() || tree.root == kNone) return kNone;
  if (tree.nodes[tree.root].type != NodeType::mapping) return kNone;
  if (text_under(tree, tree.root, "baseline") != "1") return kNone;
  for (const document::Entry& entry : document::entries(tree, tree.root)) {
    const bool is_list = tree.nodes[entry.value].type == NodeType::sequence;
    if (tree.nodes[entry.key].text == "temuan" && is_list) return entry.value;
  }
  return kNone;
}

Result<std::vector<BaselineEntry>> read_baseline(std::string_view text, const std::string& name) {
  const Tree tree = document::parse(text);
  const std::uint32_t list = list_of(tree);
  if (list == kNone) return ill_formed(text, nullptr, name);
  std::vector<BaselineEntry> entries;
  for (auto item = tree.nodes[list].first_child; item != kNone; item = tree.nodes[item].next) {
    const Node& node = tree.nodes[item];
    if (node.type != NodeType::mapping) return ill_formed(text, &node, name);
    BaselineEntry entry{.rule = std::string(text_under(tree, item, "aturan")),
                        .object = std::string(text_under(tree, item, "objek")),
                        .fingerprint = std::string(text_under(tree, item, "sidik"))};
    if (entry.rule.empty() || !is_fingerprint(entry.fingerprint))
      return ill_formed(text, &node, name);
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::string baseline_text(std::vector<BaselineEntry> entries) {
  std::ranges::sort(entries);
  std::string text = kHeading;
  text += entries.empty() ? "temuan: []\n" : "temuan:\n";
  for (const BaselineEntry& entry : entries) {
    text += fmt::format("  - {{aturan: {}, objek: {}, sidik: \"{}\"}}\n", entry.rule,
                        to_line(formats::Json(entry.object)), entry.fingerprint);
  }
  return text;
}

}  // namespace noken::waivers
