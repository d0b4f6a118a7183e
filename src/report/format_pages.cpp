#include "report/format_pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/schema_words.h"
#include "report/skeleton.h"

namespace noken::report {

using model::Field;
using model::Type;

static constexpr const char* kOrigin =
    "<!-- Ditulis oleh noken dari tabel isiannya sendiri; yang diubah tabelnya, bukan halaman ini. "
    "-->\n";
static constexpr const char* kFolder = "docs/format/";

// A cell of a Markdown table.
static std::string cell(std::string_view text) {
  std::string escaped;
  for (const char c : text) escaped += c == '|' ? std::string("\\|") : std::string(1, c);
  return escaped.empty() ? "–" : escaped;
}

static std::string needs(const Field& field) {
  std::vector<std::string> words = {
      need_words(field, Language::indonesian), field.extras.essential ? "pokok" : "",
      field.extras.regional_only ? "untuk aplikasi daerah yang dipakai" : "",
      jenis_words(field, Language::indonesian)};
  std::erase(words, "");
  return fmt::format("{}", fmt::join(words, "; "));
}

static std::string table_row(std::string_view key, const Row& row) {
  const Text& label = row.field->label;
  return fmt::format("| `{}` | {} | {} | {} | {} |\n", key, cell(type_words(row)),
                     cell(needs(*row.field)), cell(label.indonesian), cell(label.english));
}

static std::string table(const std::vector<Row>& rows) {
  std::string text = "| kunci | tipe | perlu | arti | English |\n| --- | --- | --- | --- | --- |\n";
  for (const Row& row : rows) text += table_row(row.field->key, row);
  return text;
}

static bool has_rows_inside(const Row& row) {
  const Form form = form_of(row);
  return form == Form::map || form == Form::maps;
}

static std::string inner_tables(const std::vector<Row>& rows, const std::string& path) {
  static constexpr const char* kBecomes =
      "| `menjadi` | rincian | wajib | isian yang berubah, dengan nilainya yang baru | fields that "
      "change, with their "
      "new values |\n";
  std::string text;
  for (const Row& row : rows) {
    if (!has_rows_inside(row)) continue;
    const auto inside = rows_inside(row);
    const std::string name = path + row.field->key;
    const bool is_list = form_of(row) == Form::maps;
    text += fmt::format("\n## `{}`\n\n{}{}", name, is_list ? "Setiap butir daftar berisi:\n\n" : "",
                        table(inside));
    if (is_changes(row)) text += kBecomes;
    text += inner_tables(inside, name + ".");
  }
  return text;
}

static bool is_labelled(const std::vector<OptionWords>& options) {
  return std::ranges::any_of(
      options, [](const OptionWords& option) { return !option.label.indonesian.empty(); });
}

static std::string option_table(const std::string& title, const std::vector<OptionWords>& options) {
  std::string text = fmt::format("\n### {}\n\n", title);
  if (!is_labelled(options)) {
    std::vector<std::string> values;
    for (const OptionWords& option : options) values.push_back(option.value);
    return text + fmt::format("`{}`\n", fmt::join(values, "`, `"));
  }
  text += "| nilai | arti | English |\n| --- | --- | --- |\n";
  for (const auto& [value, label] : options) {
    text += fmt::format("| `{}` | {} | {} |\n", value, cell(label.indonesian), cell(label.english));
  }
  return text;
}

static std::string lists_per_jenis(const Field& field, const std::vector<Row>& rows,
                                   const reference::Packs& packs) {
  std::string text;
  for (const Row& row : rows) {
    if (std::string_view(row.field->key) != "jenis") continue;
    for (const OptionWords& jenis : options_of(*row.field, packs)) {
      const auto options = options_in(fmt::format("{}_{}", field.type.list, jenis.value), packs);
      if (options.empty()) continue;
      text += option_table(fmt::format("`{}` bila `jenis` adalah `{}`", field.key, jenis.value),
                           options);
    }
  }
  return text;
}

static std::string option_tables(const std::vector<Row>& rows, const std::string& path,
                                 const reference::Packs& packs) {
  std::string text;
  for (const Row& row : rows) {
    const Field& field = *row.field;
    if (has_rows_inside(row))
      text += option_tables(rows_inside(row), path + field.key + ".", packs);
    if (field.type.type != Type::option) continue;
    if (field.type.list_per_jenis) text += lists_per_jenis(field, rows, packs);
    const auto options = options_of(field, packs);
    if (options.empty()) continue;
    const std::string list = *field.type.list == '\0' || names_pack(field)
                                 ? std::string()
                                 : fmt::format(" (daftar `{}`)", field.type.list);
    text += option_table(fmt::format("`{}{}`{}", path, field.key, list), options);
  }
  return text;
}

static std::string page(const std::string& title, const std::vector<Row>& rows) {
  const std::string options = option_tables(rows, "", reference::built_in_packs());
  return fmt::format("{}# {}\n\n{}{}{}{}", kOrigin, title, table(rows), inner_tables(rows, ""),
                     options.empty() ? "" : "\n## Pilihan\n", options);
}

static std::string kind_page(const model::Kind& kind) {
  const std::string title =
      fmt::format("`{}`: {} ({})", kind.key, kind.name.indonesian, kind.name.english);
  const std::string example = skeleton_document(
      {.kind = kind, .packs = reference::built_in_packs(), .id = {}, .agency = {}});
  return fmt::format("{}\n## Kerangka\n\n`noken new {}` menulis:\n\n```yaml\n{}```\n",
                     page(title, rows_of(kind)), kind.key, example);
}

static std::string type_table() {
  std::string text = "| tipe | cara menulis | how it is written |\n| --- | --- | --- |\n";
  for (int i = 0; i <= static_cast<int>(Type::rule_settings); ++i) {
    const TypeWords& words = words_of(static_cast<Type>(i));
    if (words.type == Type::index_level) continue;
    text += fmt::format("| {} | {} | {} |\n", words.word, cell(words.written.indonesian),
                        cell(words.written.english));
  }
  return text;
}

static std::string index_page() {
  std::string text = fmt::format("{}# Format repositori\n\n", kOrigin);
  text +=
      "Setiap berkas YAML berisi kunci jenis di bawah ini, masing-masing dengan daftar elemennya. "
      "Pengaturan "
      "repositori ada di [`noken.yaml`](noken.md).\n\n| jenis | arti | English |\n| --- | --- | "
      "--- |\n";
  for (const model::Kind* kind : model::kinds()) {
    text += fmt::format("| [`{0}`]({0}.md) | {1} | {2} |\n", kind->key, kind->name.indonesian,
                        kind->name.english);
  }
  text += "\n## Tipe isian\n\n" + type_table();
  text +=
      "\n`daftar(…)` boleh berisi satu nilai tanpa kurung siku. `peta(…)` adalah pasangan tahun "
      "atau kode dengan "
      "nilai: `{2026: 450_000_000}`.\n\n## Perlu tidaknya\n\n"
      "| kata | bila kosong |\n| --- | --- |\n"
      "| wajib | galat; dalam profil `dasar` peringatan |\n"
      "| wajib; pokok | galat dalam setiap profil |\n"
      "| anjuran | info dalam profil `dasar`, peringatan dalam `lengkap`, galat dalam `matang` |\n"
      "| – | tidak ditanyakan |\n\n"
      "Kunci tanpa nilai (`bahasa:`) sama dengan kunci yang tidak ditulis.\n\n"
      "Skema JSON untuk editor ada di `schemas/`; `noken schema` menulis yang sama.\n";
  return text;
}

std::map<std::string, std::string> format_pages() {
  std::map<std::string, std::string> pages;
  const std::string folder = kFolder;
  for (const model::Kind* kind : model::kinds())
    pages[fmt::format("{}{}.md", folder, kind->key)] = kind_page(*kind);
  pages[folder + "noken.md"] = page(
      "`noken.yaml`: pengaturan repositori (settings of the repository)", configuration_rows());
  pages[folder + "README.md"] = index_page();
  return pages;
}

}  // namespace noken::report
