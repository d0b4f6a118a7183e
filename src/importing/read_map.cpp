// The YAML of `--map`.

#include <algorithm>
#include <charconv>
#include <memory>

#include "base/edit_distance.h"
#include "base/unicode.h"
#include "document/tree.h"
#include "document/walk.h"
#include "formats/grid.h"
#include "importing/import_map.h"

namespace noken::importing {

using document::Node;
using document::NodeType;
using document::Tree;

namespace {

struct MapReading {
  const Tree& tree;
  std::string_view text;
  std::string_view name;
};

}  // namespace

static std::unexpected<Trouble> wrong(const MapReading& reading, std::size_t offset,
                                      const Trouble& words) {
  const auto before = reading.text.substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  return std::unexpected(
      Trouble{fmt::format("`{}` baris {}: {}", reading.name, line, words.indonesian),
              fmt::format("`{}` line {}: {}", reading.name, line, words.english)});
}

static std::vector<document::Entry> pairs_of(const MapReading& reading, std::uint32_t node) {
  return document::entries(reading.tree, node);
}

static const Node& node_of(const MapReading& reading, std::uint32_t index) {
  return reading.tree.nodes[document::resolve(reading.tree, index).node];
}

static bool is_scalar(const Node& node) {
  return node.type == NodeType::scalar || node.type == NodeType::null;
}

static Result<std::string> scalar_of(const MapReading& reading, std::uint32_t index) {
  static constexpr Text kWords = {"di sini ditulis satu nilai", "one value belongs here"};
  const Node& node = node_of(reading, index);
  if (!is_scalar(node)) return wrong(reading, node.span.offset, said(kWords));
  return std::string(node.text);
}

static Result<Pairs> values_of(const MapReading& reading, std::uint32_t index) {
  static constexpr Text kWords = {"di sini ditulis pasangan `dari: menjadi`",
                                  "pairs `from: to` belong here"};
  const Node& node = node_of(reading, index);
  if (node.type == NodeType::null) return Pairs{};
  if (node.type != NodeType::mapping) return wrong(reading, node.span.offset, said(kWords));
  Pairs pairs;
  for (const document::Entry& entry : pairs_of(reading, index)) {
    auto value = scalar_of(reading, entry.value);
    if (!value) return std::unexpected(value.error());
    pairs.emplace_back(reading.tree.nodes[entry.key].text, *std::move(value));
  }
  return pairs;
}

static std::unexpected<Trouble> unknown_key(const MapReading& reading, const Node& key,
                                            const std::vector<std::string_view>& known) {
  static constexpr Text kWords = {"kunci `{}` tidak dikenal; pakai salah satu: {}",
                                  "the key `{}` is not known; use one of: {}"};
  return wrong(reading, key.span.offset,
               said(kWords, printable(key.text), fmt::format("{}", fmt::join(known, ", "))));
}

static Result<void> set_field(const MapReading& reading, const model::Kind& kind,
                              std::uint32_t index, ColumnRule& rule) {
  static constexpr Text kNear = {
      "`{}` bukan isian {} yang dapat diisi dari kolom; mungkin "
      "maksudnya `{}`",
      "`{}` is no field of {} that a column can fill; perhaps `{}` is "
      "meant"};
  static constexpr Text kNone = {
      "`{}` bukan isian {} yang dapat diisi dari kolom; lihat "
      "`noken schema {}`, atau tulis `abaikan`",
      "`{}` is no field of {} that a column can fill; see "
      "`noken schema {}`, or write `abaikan`"};
  auto field = scalar_of(reading, index);
  if (!field) return std::unexpected(field.error());
  if (field->empty() || *field == "abaikan") return {};
  rule.field = *field;
  if (find_path(kind, *field)) return {};
  const std::vector<FieldPath>& paths = paths_of(kind);
  std::vector<std::string_view> known;
  for (const FieldPath& path : paths) known.emplace_back(path.text);
  const auto best = nearest(*field, known);
  return wrong(reading, node_of(reading, index).span.offset,
               best ? said(kNear, printable(*field), kind.key, *best)
                    : said(kNone, printable(*field), kind.key, kind.key));
}

static Result<void> read_rule(const MapReading& reading, const model::Kind& kind,
                              std::uint32_t index, ColumnRule& rule) {
  if (is_scalar(node_of(reading, index))) return set_field(reading, kind, index, rule);
  for (const document::Entry& entry : pairs_of(reading, index)) {
    const Node& key = reading.tree.nodes[entry.key];
    if (key.text == "isian") {
      auto set = set_field(reading, kind, entry.value, rule);
      if (!set) return set;
    } else if (key.text == "nilai") {
      auto values = values_of(reading, entry.value);
      if (!values) return std::unexpected(values.error());
      rule.values = *std::move(values);
    } else {
      return unknown_key(reading, key, {"isian", "nilai"});
    }
  }
  return {};
}

// `kolom C` names a column by its letters.
static ColumnRule rule_for(std::string_view key) {
  static constexpr std::string_view kByLetters = "kolom ";
  if (key.starts_with(kByLetters)) {
    const std::size_t column = formats::column_of_letters(key.substr(kByLetters.size()));
    if (column < formats::kMostColumns) return {.column = column};
  }
  return {.heading = std::string(key)};
}

static Result<void> read_columns(const MapReading& reading, std::uint32_t index, TableMap& table) {
  static constexpr Text kWords = {"di sini ditulis pasangan `judul kolom: isian`",
                                  "pairs `heading: field` belong here"};
  const Node& node = node_of(reading, index);
  if (node.type != NodeType::mapping) return wrong(reading, node.span.offset, said(kWords));
  for (const document::Entry& entry : pairs_of(reading, index)) {
    ColumnRule rule = rule_for(reading.tree.nodes[entry.key].text);
    auto read = read_rule(reading, *table.kind, entry.value, rule);
    if (!read) return read;
    table.columns.push_back(std::move(rule));
  }
  return {};
}

static Result<void> read_defaults(const MapReading& reading, std::uint32_t index, TableMap& table) {
  auto values = values_of(reading, index);
  if (!values) return std::unexpected(values.error());
  table.defaults = *std::move(values);
  for (const document::Entry& entry : pairs_of(reading, index)) {
    ColumnRule unused;
    auto known = set_field(reading, *table.kind, entry.key, unused);
    if (!known) return known;
  }
  return {};
}

static Result<void> read_heading_row(const MapReading& reading, std::uint32_t index,
                                     TableMap& table) {
  static constexpr Text kWords = {"`baris_judul` adalah nomor baris, mulai dari 1",
                                  "`baris_judul` is the number of a row, from 1"};
  const Node& node = node_of(reading, index);
  const char* const begin = std::to_address(node.text.begin());
  const char* const end = begin + node.text.size();
  const auto [stop, error] = std::from_chars(begin, end, table.heading_row);
  const bool is_number = error == std::errc() && stop == end && table.heading_row > 0;
  return is_number ? Result<void>() : wrong(reading, node.span.offset, said(kWords));
}

static Result<void> read_kind(const MapReading& reading, std::uint32_t mapping, TableMap& table) {
  static constexpr Text kMissing = {"`jenis` belum disebut; tulis misalnya `jenis: aplikasi`",
                                    "`jenis` is missing; write `jenis: aplikasi`"};
  static constexpr Text kUnknown = {"jenis `{}` tidak ada; pakai misalnya `aplikasi`, `layanan`",
                                    "there is no kind `{}`; use `aplikasi`, `layanan`"};
  for (const document::Entry& entry : pairs_of(reading, mapping)) {
    if (reading.tree.nodes[entry.key].text != "jenis") continue;
    const Node& node = node_of(reading, entry.value);
    table.kind = model::find_kind(node.text);
    if (table.kind != nullptr) return {};
    return wrong(reading, node.span.offset, said(kUnknown, printable(node.text)));
  }
  return wrong(reading, reading.tree.nodes[mapping].span.offset, said(kMissing));
}

static Result<void> read_key(const MapReading& reading, const document::Entry& entry,
                             TableMap& table) {
  const Node& key = reading.tree.nodes[entry.key];
  if (key.text == "jenis") return {};
  if (key.text == "kolom") return read_columns(reading, entry.value, table);
  if (key.text == "bawaan") return read_defaults(reading, entry.value, table);
  if (key.text == "baris_judul") return read_heading_row(reading, entry.value, table);
  std::string* const text = key.text == "lembar"             ? &table.sheet
                            : key.text == "opd"              ? &table.agency
                            : key.text == "pemilik_nasional" ? &table.national_owner
                                                             : nullptr;
  if (text == nullptr) {
    return unknown_key(
        reading, key,
        {"jenis", "lembar", "baris_judul", "opd", "pemilik_nasional", "kolom", "bawaan"});
  }
  auto value = scalar_of(reading, entry.value);
  if (!value) return std::unexpected(value.error());
  *text = *std::move(value);
  return {};
}

static Result<TableMap> read_table(const MapReading& reading, std::uint32_t node) {
  TableMap table;
  auto kind = read_kind(reading, node, table);
  if (!kind) return std::unexpected(kind.error());
  for (const document::Entry& entry : pairs_of(reading, node)) {
    auto read = read_key(reading, entry, table);
    if (!read) return std::unexpected(read.error());
  }
  return table;
}

Result<ImportMap> read_map(std::string_view yaml, std::string_view name) {
  static constexpr Text kForm = {
      "peta adalah pemetaan dengan `jenis` dan `kolom`, atau `tabel` "
      "berisi daftar pemetaan itu",
      "a map has `jenis` and `kolom`, or `tabel` with a list of such "
      "maps"};
  static constexpr Text kSyntax = {"bukan YAML yang dapat dibaca", "is no YAML that can be read"};
  const Tree tree = document::parse(yaml);
  const MapReading reading{.tree = tree, .text = yaml, .name = name};
  if (!tree.issues.empty()) return wrong(reading, tree.issues.front().span.offset, said(kSyntax));
  if (tree.root == document::kNone) return wrong(reading, 0, said(kForm));
  ImportMap map;
  std::vector<std::uint32_t> tables = {tree.root};
  for (const document::Entry& entry : pairs_of(reading, tree.root)) {
    if (tree.nodes[entry.key].text == "tabel") tables = document::items(tree, entry.value);
  }
  for (const std::uint32_t node : tables) {
    if (node_of(reading, node).type != NodeType::mapping)
      return wrong(reading, node_of(reading, node).span.offset, said(kForm));
    auto table = read_table(reading, node);
    if (!table) return std::unexpected(table.error());
    map.tables.push_back(*std::move(table));
  }
  return map;
}

}  // namespace noken::importing
