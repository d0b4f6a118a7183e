#pragma once

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

}  // namespace noken::tests
