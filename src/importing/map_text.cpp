// A map as YAML, for a person to look over.

#include <algorithm>
#include <map>

#include "base/unicode.h"
#include "formatting/scalar.h"
#include "importing/field_names.h"
#include "importing/guess.h"
#include "report/schema_words.h"

namespace noken::importing {

using model::Type;

namespace {

struct MapWriting {
  const Importing& importing;
  Language language;
  const BoundTable& table;
  std::string text = {};

  void line(std::string_view margin, const std::string& words) {
    text += fmt::format("{}{}\n", margin, words);
  }
};

}  // namespace

// Options that depend on `jenis` are left to the import, which knows it.
static bool has_meanings(const model::FieldType& field) {
  const Type type = field.type;
  if (field.list_per_jenis) return false;
  return type == Type::option || type == Type::reference || type == Type::affair ||
         type == Type::flag || type == Type::code || type == Type::sub_dimension;
}

// What may be meant; the best of those that share words with the text, if one is best.
static std::string proposal(const MapWriting& writing, const FieldPath& path,
                            const std::string& text) {
  std::vector<std::pair<std::string, std::string>> candidates;
  const reference::Packs& packs = writing.importing.vocabulary.packs();
  if (path.field->type.type == Type::option) {
    for (const report::OptionWords& each : report::options_of(*path.field, packs))
      candidates.emplace_back(each.label.indonesian + " " + each.value, each.value);
  }
  if (path.field->type.type == Type::reference)
    candidates = writing.importing.names.called(path.field->type.kinds);
  double most = 0.3;
  std::string best;
  for (const auto& [name, value] : candidates) {
    const double share = common_words(text, name);
    if (share == most && value != best) best.clear();
    if (share <= most) continue;
    most = share;
    best = value;
  }
  return best;
}

// The values of a column that cannot be read as they stand, each once, in their order.
static std::vector<std::string> unread_values(const MapWriting& writing,
                                              const BoundColumn& column) {
  std::vector<std::string> values;
  for (const formats::GridRow& row : writing.table.grid->rows) {
    const formats::GridCell* cell = row.at(column.column);
    const bool is_below = row.number > writing.table.headings.last_row;
    if (cell == nullptr || cell->is_copied || !is_below) continue;
    const auto reason = reason_to_skip(writing.table, row);
    const bool is_left_out = reason && reason->sort == Note::Sort::remark;
    if (numbers_columns(row) || is_left_out) continue;
    const RowElement element{.table = &writing.table, .row = &row};
    const auto outcome = read_cell(writing.importing, column, *cell, element).outcome;
    const std::string text(formats::trimmed(cell->text));
    const bool is_new = std::ranges::find(values, text) == values.end();
    if (outcome == Converted::Outcome::refused && is_new) values.push_back(text);
  }
  return values;
}

static std::string key_for(const ColumnRule& rule) {
  if (rule.heading.empty()) return fmt::format("kolom {}", formats::column_letters(rule.column));
  return formatting::written(rule.heading);
}

static void write_values(MapWriting& writing, const FieldPath& path,
                         const std::vector<std::string>& values) {
  static constexpr Text kAsk = {"  # artinya? kosong: tidak diambil",
                                "  # what does it mean? empty: not taken"};
  static constexpr Text kLook = {"  # periksa", "  # look it over"};
  for (const std::string& value : values) {
    const std::string meant = proposal(writing, path, value);
    const Text& remark = meant.empty() ? kAsk : kLook;
    writing.line("      ", fmt::format("{}: {}{}", formatting::written(value), meant,
                                       remark.in(writing.language)));
  }
}

static void write_left_out(MapWriting& writing, const ColumnRule& rule) {
  static constexpr Text kPersonal = {"  # data pribadi", "  # personal data"};
  static constexpr Text kUnknown = {"  # isian mana? lihat `noken schema {}`",
                                    "  # which field? see `noken schema {}`"};
  const std::string plain = normalised(rule.heading);
  std::string remark;
  if (personal_data_in(rule.heading) != Personal::no) {
    remark = kPersonal.in(writing.language);
  } else if (plain != "no" && plain != "nomor") {
    remark = fmt::format(fmt::runtime(kUnknown.in(writing.language)), writing.table.map->kind->key);
  }
  writing.line("  ", fmt::format("{}: abaikan{}", key_for(rule), remark));
}

static void write_column(MapWriting& writing, const ColumnRule& rule) {
  const auto column = std::ranges::find(writing.table.columns, &rule, &BoundColumn::rule);
  if (column == writing.table.columns.end()) return write_left_out(writing, rule);
  const auto values = has_meanings(column->path.field->type) ? unread_values(writing, *column)
                                                             : std::vector<std::string>();
  if (values.empty()) {
    writing.line("  ", fmt::format("{}: {}", key_for(rule), rule.field));
    return;
  }
  writing.line("  ", key_for(rule) + ":");
  writing.line("    ", "isian: " + rule.field);
  writing.line("    ", "nilai:");
  write_values(writing, column->path, values);
}

// Essential fields that no column fills.
static void write_missing(MapWriting& writing) {
  static constexpr Text kName = {"# tidak ada kolom yang menjadi `nama`; pilih satu di bawah",
                                 "# no column becomes `nama`; choose one below"};
  static constexpr Text kAgency = {"opd:  # milik siapa? atau pakai `--opd`",
                                   "opd:  # whose is it? or use `--opd`"};
  const auto has = [&](std::string_view key) {
    return std::ranges::any_of(writing.table.columns,
                               [&](const BoundColumn& column) { return column.path.text == key; });
  };
  const model::Kind& kind = *writing.table.map->kind;
  if (kind.name_required && !has("nama")) writing.line("", std::string(kName.in(writing.language)));
  if (model::find_field(kind, "opd") != nullptr && !has("opd"))
    writing.line("", std::string(kAgency.in(writing.language)));
}

static std::string table_text(const Importing& importing, const BoundTable& table,
                              Language language) {
  MapWriting writing{.importing = importing, .language = language, .table = table};
  writing.line("", fmt::format("jenis: {}", table.map->kind->key));
  if (!table.grid->name.empty())
    writing.line("", "lembar: " + formatting::written(table.grid->name));
  writing.line("", fmt::format("baris_judul: {}", table.headings.first_row));
  write_missing(writing);
  writing.line("", "kolom:");
  for (const ColumnRule& rule : table.map->columns) write_column(writing, rule);
  return std::move(writing.text);
}

// An item of a list: every line moved to the right.
static std::string as_list_item(const std::string& text) {
  std::string result;
  const char* sign = "  - ";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    result += fmt::format("{}{}\n", sign, std::string_view(text).substr(at, end - at));
    sign = "    ";
    at = end + 1;
  }
  return result;
}

std::string map_text(const Importing& importing, const formats::GridFile& file,
                     const ImportMap& map, Language language) {
  const auto tables = bind_tables(importing, file, map);
  if (!tables) return {};
  if (tables->size() == 1) return table_text(importing, tables->front(), language);
  std::string text = "tabel:\n";
  for (const BoundTable& table : *tables)
    text += as_list_item(table_text(importing, table, language));
  return text;
}

}  // namespace noken::importing
