#include <algorithm>
#include <utility>

#include "reference/readers.h"

namespace noken::reference {

static Result<void> read_option_lists(const PackSource& source, Packs& packs) {
  auto rows = read_rows(source, "daftar-opsi.csv",
                        {"list", "kind", "field", "label_id", "label_en", "list_mark"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [name, kind, field, label, english, mark] : *rows) {
    packs.options.push_back({name, kind, field, {label, english}, mark, {}});
  }
  std::ranges::sort(packs.options, {}, &OptionList::name);
  return {};
}

static Result<void> read_options(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "opsi.csv";
  auto rows = read_rows(source, kFile, {"list", "value", "label_id", "label_en", "value_mark"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [name, value, label, english, mark] : *rows) {
    const auto list = std::ranges::lower_bound(packs.options, name, {}, &OptionList::name);
    if (list == packs.options.end() || list->name != name) {
      return std::unexpected(bad_value(
          source, kFile, name, {"tidak ada di `daftar-opsi.csv`", "is not in `daftar-opsi.csv`"}));
    }
    list->options.push_back({value, {label, english}, mark.empty() ? list->mark : mark});
  }
  return {};
}

static Result<void> read_fields(const PackSource& source, Packs& packs) {
  auto rows =
      read_rows(source, "bidang.csv",
                {"kode", "label_id", "label_en", "indikator_spbe_2020", "bidang_aplikasi_umum"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [code, label, english, indicator, general] : *rows) {
    packs.fields.push_back({code, {label, english}, indicator, general == "ya"});
  }
  return {};
}

static Result<void> read_instruments(const PackSource& source, Packs& packs) {
  auto rows = read_rows(source, "instrumen.csv",
                        {"key", "short", "title", "status", "status_mark", "title_mark"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [key, short_name, title, status, status_mark, title_mark] : *rows) {
    packs.instruments.push_back({key, short_name, title, status, status_mark, title_mark});
  }
  return {};
}

static Result<void> read_articles(const PackSource& source, Packs& packs) {
  auto rows =
      read_rows(source, "pasal.csv",
                {"instrument", "article", "topic", "obliges_id", "obliges_en", "read", "may_cite"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [instrument, article, topic, obliges, english, read, may_cite] : *rows) {
    packs.articles.push_back(
        {instrument, article, topic, {obliges, english}, read, may_cite == "yes"});
  }
  return {};
}

static Result<void> read_degrees(const PackSource& source, Packs& packs) {
  auto rows = read_rows(source, "gelar.csv", {"gelar"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [degree] : *rows) packs.degrees.push_back(std::move(degree));
  return {};
}

Result<void> read_general(Packs& packs) {
  using Reader = Result<void> (*)(const PackSource&, Packs&);
  const PackSource source = general_pack();
  for (const Reader read : {read_option_lists, read_options, read_fields, read_instruments,
                            read_articles, read_degrees}) {
    if (auto done = read(source, packs); !done) return done;
  }
  return {};
}

}  // namespace noken::reference
