#pragma once

#include "formats/read_csv.h"
#include "importing/run.h"
#include "unit/written_repository.h"

namespace noken::tests {

// Two applications of one agency, with comments to lose; two agencies that have nothing yet.
inline const WrittenRepository::Files kFiles = {{"opd/kominfo.yaml", R"(# Dinas (fiktif)
opd:
  - id: opd-kominfo
    nama: Dinas Kominfo (fiktif)
    singkatan: DISKOMINFO
    jenis: dinas
aplikasi:
  # yang pertama
  - id: app-satu
    nama: Satu   # nama lama
    opd: opd-kominfo
    basis: [web]
    lisensi: open_source
    uraian: >-
      Uraian yang panjang,
      dua baris.
    # komentar tentang uraian
  - {id: app-dua, nama: Dua, opd: opd-kominfo, basis: [web, mobile], biaya: {pembangunan: 5_000}}
)"},
                                                {"lain.yaml", R"(opd:
  - {id: opd-dinkes, nama: Dinas Kesehatan (fiktif), jenis: dinas}
  - {id: opd-rsud, nama: RSUD (fiktif), jenis: rsud}
)"}};

inline constexpr const char* kMap = R"(jenis: aplikasi
kolom:
  Nama Aplikasi: nama
  OPD: opd
  Basis: basis
  Lisensi: lisensi
  Database: basis_data
  Biaya: biaya.pembangunan
  No HP: catatan
bawaan:
  kelas: khusus_daerah
)";

inline importing::Imported imported_from(const WrittenRepository& repository,
                                         const formats::GridFile& file, const char* map,
                                         const importing::Wishes& wishes = {}) {
  const auto read = importing::read_map(map, "peta.yaml");
  REQUIRE(read);
  const model::State state = repository.state();
  auto imported = importing::run(state.written(), file, *read, wishes);
  REQUIRE(imported);
  return *std::move(imported);
}

inline importing::Imported from_csv(const WrittenRepository& repository, const std::string& rows,
                                    const importing::Wishes& wishes = {}) {
  const auto file =
      formats::read_csv("Nama Aplikasi;OPD;Basis;Lisensi;Database;Biaya;No HP\n" + rows, "a.csv");
  REQUIRE(file);
  return imported_from(repository, *file, kMap, wishes);
}

inline std::string outcome_of(const importing::Imported& imported, const std::string& id) {
  for (const importing::Outcome& outcome : imported.merged.outcomes) {
    if (outcome.id != id) continue;
    const char* const words[] = {"new", "changed", "same"};
    return fmt::format("{} {} {}", words[static_cast<int>(outcome.sort)], outcome.path,
                       fmt::join(outcome.fields, ","));
  }
  return "none";
}

}  // namespace noken::tests
