#include "reference/index_scheme.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "reference/pack_source.h"

namespace noken::reference {

static constexpr Text kNoNumber = {"bukan angka", "is no number"};

template <class T>
static std::optional<T> number(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
  return is_whole ? std::optional(value) : std::nullopt;
}

// Each indicator's domain, in the order of the table, which is that of the index.
static Result<void> read_domains(const PackSource& source, IndexScheme& scheme) {
  constexpr std::string_view kFile = "indikator.csv";
  const auto table = read_table(source, kFile);
  if (!table) return std::unexpected(table.error());
  if (!table->column("domain")) return {};
  auto rows = read_rows(source, kFile, {"domain"});
  if (!rows) return std::unexpected(rows.error());
  for (auto& [domain] : *rows) scheme.domains.push_back(std::move(domain));
  return {};
}

static Result<void> read_predicates(const PackSource& source, IndexScheme& scheme) {
  constexpr std::string_view kFile = "predikat.csv";
  if (!has_table(source, kFile)) return {};
  auto rows = read_rows(source, kFile, {"predikat", "predikat_en", "min"});
  if (!rows) return std::unexpected(rows.error());
  for (auto& [name, english, from] : *rows) {
    const auto value = number<double>(from);
    if (!value) return std::unexpected(bad_value(source, kFile, from, kNoNumber));
    scheme.predicates.push_back({{name, english}, *value});
  }
  std::ranges::stable_sort(scheme.predicates, {}, &Predicate::from);
  return {};
}

static Result<void> read_criteria(const PackSource& source, IndexScheme& scheme) {
  constexpr std::string_view kFile = "tingkat.csv";
  if (!has_table(source, kFile)) return {};
  auto rows = read_rows(source, kFile, {"indikator", "tingkat", "kriteria_id", "kriteria_en"});
  if (!rows) return std::unexpected(rows.error());
  for (auto& [indicator, level, text, english] : *rows) {
    const auto value = number<int>(level);
    if (!value) return std::unexpected(bad_value(source, kFile, level, kNoNumber));
    scheme.criteria.push_back({indicator, *value, {text, english}});
  }
  return {};
}

static Result<void> add_level_name(const PackSource& source, std::string_view file,
                                   const std::string& level, LevelName name, IndexScheme& scheme) {
  const auto value = number<int>(level);
  if (!value) return std::unexpected(bad_value(source, file, level, kNoNumber));
  name.level = *value;
  scheme.level_names.push_back(std::move(name));
  return {};
}

static Result<void> read_scales(const PackSource& source, IndexScheme& scheme) {
  constexpr std::string_view kFile = "kapabilitas.csv";
  if (!has_table(source, kFile)) return {};
  auto rows = read_rows(source, kFile, {"kapabilitas", "tingkat", "nama", "nama_en"});
  if (!rows) return std::unexpected(rows.error());
  for (auto& [scale, level, name, english] : *rows) {
    LevelName made{.scale = scale, .level = 0, .name = {name, english}};
    if (auto done = add_level_name(source, kFile, level, std::move(made), scheme); !done)
      return done;
  }
  return {};
}

// An index whose predicates have a level each calls the levels by the same table.
static Result<void> read_level_names(const PackSource& source, IndexScheme& scheme) {
  constexpr std::string_view kFile = "predikat.csv";
  if (!has_table(source, kFile)) return {};
  const auto table = read_table(source, kFile);
  if (!table) return std::unexpected(table.error());
  if (!table->column("tingkat") || !table->column("nama") || !table->column("nama_en")) return {};
  auto rows = read_rows(source, kFile, {"tingkat", "nama", "nama_en"});
  if (!rows) return std::unexpected(rows.error());
  for (auto& [level, name, english] : *rows) {
    LevelName made{.scale = {}, .level = 0, .name = {name, english}};
    if (auto done = add_level_name(source, kFile, level, std::move(made), scheme); !done)
      return done;
  }
  return {};
}

Result<IndexScheme> load_index_scheme(const Packs& packs, const Index& index) {
  const auto place = static_cast<std::size_t>(&index - packs.indexes.data());
  const auto source = find_pack(packs.chosen.folder, "indeks", packs.chosen.indexes[place]);
  if (!source) return std::unexpected(source.error());
  IndexScheme scheme{.index = &index};
  for (auto* const read :
       {read_domains, read_predicates, read_criteria, read_scales, read_level_names}) {
    if (const auto done = read(*source, scheme); !done) return std::unexpected(done.error());
  }
  return scheme;
}

const Criterion* find_criterion(const IndexScheme& scheme, std::string_view indicator, int level) {
  const auto found = std::ranges::find_if(scheme.criteria, [&](const Criterion& each) {
    return each.indicator == indicator && each.level == level;
  });
  return found == scheme.criteria.end() ? nullptr : &*found;
}

}  // namespace noken::reference
