#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "reference/readers.h"

namespace noken::reference {

static std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
  return whole ? std::optional(value) : std::nullopt;
}

Result<void> read_index(const PackSource& source, const std::string& edition, Packs& packs) {
  constexpr std::string_view kFile = "indikator.csv";
  auto rows = read_rows(source, kFile,
                        {"kode", "nama", "nama_en", "aspek", "bobot", "nilai_dari", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  Index index{.edition = edition, .indicators = {}};
  for (auto& [code, name, english, aspect, weight, score, mark] : *rows) {
    const auto value = number(weight);
    if (!value) {
      return std::unexpected(bad_value(source, kFile, weight, {"bukan angka", "is no number"}));
    }
    index.indicators.push_back({code, {name, english}, aspect, *value, score, mark});
  }
  packs.indexes.push_back(std::move(index));
  return {};
}

static Result<void> read_pillars(const PackSource& source, Packs& packs) {
  auto rows =
      read_rows(source, "pilar.csv", {"kode", "label_id", "label_en", "warna", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [id, label, english, colour, mark] : *rows) {
    packs.pillars.push_back({id, {label, english}, colour, mark});
  }
  return {};
}

Result<void> read_smart_city(const PackSource& source, Packs& packs) {
  if (auto done = read_pillars(source, packs); !done) return done;
  constexpr std::string_view kFile = "sub_dimensi.csv";
  auto rows =
      read_rows(source, kFile, {"alamat", "pilar", "kode", "label_id", "label_en", "confidence"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [address, pillar, code, label, english, mark] : *rows) {
    if (std::ranges::find(packs.pillars, pillar, &Pillar::id) == packs.pillars.end()) {
      return std::unexpected(
          bad_value(source, kFile, pillar, {"tidak ada di `pilar.csv`", "is not in `pilar.csv`"}));
    }
    packs.sub_dimensions.push_back({address, pillar, code, {label, english}, mark});
  }
  return {};
}

Result<void> read_national(const PackSource& source, Packs& packs) {
  constexpr std::string_view kFile = "aplikasi.csv";
  auto rows = read_rows(source, kFile,
                        {"id", "nama", "bidang", "kelas", "terkonfirmasi", "untuk", "pemilik",
                         "dasar", "instrumen", "status_dasar", "pola", "alias"});
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& [id, name, fields, kind, confirmed, regions, owner, basis, instruments, mark, pattern,
              aliases] : *rows) {
    const bool is_known = packs.find_national(id) != nullptr;
    if (is_known || !id.starts_with("nas-")) {
      return std::unexpected(bad_value(
          source, kFile, id,
          {"ganda atau tidak berawalan `nas-`", "is repeated or does not begin with `nas-`"}));
    }
    packs.national.push_back({.id = id,
                              .name = name,
                              .fields = split(fields),
                              .application_class = kind,
                              .confirmed = confirmed == "ya",
                              .meant_for = split(regions),
                              .owner = owner,
                              .basis = basis,
                              .instruments = split(instruments),
                              .pattern = pattern,
                              .aliases = split(aliases),
                              .mark = mark});
  }
  return {};
}

}  // namespace noken::reference
