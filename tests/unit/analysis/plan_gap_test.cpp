// The gaps of what the region has assessed of itself: indices and readiness.

#include "unit/analysis/found_gaps.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::gap_with;
using tests::gaps_of_type;
using tests::ids_of;
using tests::programmes_of;
using tests::WrittenRepository;

TEST_CASE("indeks: the latest level of each indicator against the latest target") {
  // I1: the assessor's 1 of 2025 goes before the own 2 of that year. I2: 3 of 2025, since 2027 is
  // yet to come. I3 has reached the later target. I4 has no level, so nothing is known of it.
  const WrittenRepository repository(R"(
penilaian:
  - {id: nil-mandiri, indeks: pemdi-2026, tahun: 2025, sifat: mandiri, tingkat: {I1: 2, I2: 3, I3: 2}, bukti_indikator: {I2: [https://bukti.example.go.id/i2]}}
  - {id: nil-asesor, indeks: pemdi-2026, tahun: 2025, sifat: eksternal, tingkat: {I1: 1}, catatan_asesor: {I1: Belum disusun.}}
  - {id: nil-2027, indeks: pemdi-2026, tahun: 2027, sifat: mandiri, tingkat: {I2: 5}}
  - {id: nil-target-lama, indeks: pemdi-2026, tahun: 2026, sifat: target, tingkat: {I1: 1, I2: 3, I3: 5}}
  - {id: nil-target, indeks: pemdi-2026, tahun: 2029, sifat: target, tingkat: {I1: 3, I2: 4, I3: 2, I4: 5}}
  - {id: nil-spbe, indeks: spbe-2020, tahun: 2024, sifat: eksternal, tingkat: {I1: 1}}
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2027, menutup: [indeks/pemdi-2026.I2]}
)");
  const auto gaps = gaps_of_type(repository.state(), "indeks");
  CHECK(ids_of(gaps) == std::vector<std::string>{"indeks/pemdi-2026.I1", "indeks/pemdi-2026.I2"});
  const auto& first = gap_with(gaps, "indeks/pemdi-2026.I1");
  CHECK(first.current.indonesian ==
        "Tingkat Kematangan Tata Kelola Pemerintah Digital (I1): tingkat 1 menurut `nil-asesor`");
  CHECK(first.expected.indonesian ==
        "tingkat 3 pada 2029; tingkat 2 meminta: rencana aksi dan arsitektur menjadi acuan tata "
        "kelola pada sebagian layanan digital");
  CHECK(first.cause.indonesian == "catatan asesor: Belum disusun.");
  CHECK(first.is_open());
  const auto& second = gap_with(gaps, "indeks/pemdi-2026.I2");
  CHECK(second.current.english.ends_with("(I2): level 3 by `nil-mandiri`"));
  CHECK(second.cause.indonesian.empty());  // it has evidence
  CHECK(programmes_of(second) == std::vector<std::string>{"prg-a"});
  const auto later = gaps_of_type(repository.state("2027-02-01"), "indeks");
  CHECK(ids_of(later) == std::vector<std::string>{"indeks/pemdi-2026.I1"});
}

TEST_CASE("kesiapan: what falls short of its expectation, or of 3") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
kesiapan:
  - {id: sia-harapan, unsur: sdm, nilai: 4.5, kondisi: Cukup., harapan: Lebih., opd: opd-a, program: [prg-usul]}
  - {id: sia-rendah, unsur: fisik, nilai: 2.9, program: [prg-a, prg-usul]}
  - {id: sia-cukup, unsur: digital, nilai: 3}
  - {id: sia-sebut, unsur: sosial, nilai: 1}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2027, menutup: [kesiapan/sia-sebut]}
  - {id: prg-usul, nama: Usul, opd: opd-a, jenis: rencana_aksi, tahap: usulan, tahun: 2027}
)");
  const auto gaps = gaps_of_type(repository.state(), "kesiapan");
  CHECK(ids_of(gaps) == std::vector<std::string>{"kesiapan/sia-harapan", "kesiapan/sia-rendah",
                                                 "kesiapan/sia-sebut"});
  const auto& wished = gap_with(gaps, "kesiapan/sia-harapan");
  CHECK(wished.current.indonesian == "nilai 4,5 dari 5: Cukup.");
  CHECK(wished.expected.english == "Lebih.");
  CHECK(wished.is_open());  // a proposal closes nothing
  CHECK(wished.agency == "opd-a");
  const auto& low = gap_with(gaps, "kesiapan/sia-rendah");
  CHECK(low.expected.indonesian == "nilai 3 atau lebih");
  CHECK(programmes_of(low) == std::vector<std::string>{"prg-a"});
  CHECK(programmes_of(gap_with(gaps, "kesiapan/sia-sebut")) == std::vector<std::string>{"prg-a"});
}
