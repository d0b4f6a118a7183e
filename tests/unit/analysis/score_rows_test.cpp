// The row of a house, from what is written to what is printed.

#include <doctest/doctest.h>

#include "analysis/score.h"
#include "report/score_card.h"
#include "rules/catalogue.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::ScoreSheet;
using tests::WrittenRepository;

static constexpr const char* kHouse = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, singkatan: DS, jenis: dinas, urusan: [kesehatan], dikonfirmasi: 2026-05-04}
layanan:
  - {id: lay-a, nama: A, uraian: A., opd: opd-a, ral: RAL.01.25.04, target_layanan: [masyarakat], metode: hybrid, kanal: [loket]}
data:
  - {id: data-a, nama: D, uraian: D., opd: opd-a, rad: RAD.04.01, sifat: terbatas, jenis_data: lainnya, data_pribadi: tidak, validitas: harian}
aplikasi:
  - {id: app-a, nama: A, uraian: A., opd: opd-a, raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: open_source, fungsi: A., bidang: [pendaftaran_pasien], data: [data-a]}
  - {id: app-b, nama: B, uraian: B., opd: opd-a, raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: open_source, bidang: [pendaftaran_pasien], nasional: [nas-srikandi], status: rencana, mulai: 2027}
  - {id: app-c, nama: C, opd: opd-a, raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: open_source, status: dihentikan}
alur_data:
  - {dari: app-a, ke: nas-srikandi, data: [data-a], mekanisme: api}
masalah:
  - {id: mas-a, nama: A, uraian: A., opd: opd-a, sub_dimensi: smart-living.kesehatan, terdampak: [masyarakat]}
  - {id: mas-b, nama: B, uraian: B., opd: opd-a, sub_dimensi: smart-living.kesehatan, terdampak: [masyarakat], sumber: Survei, laporan: [{tahun: 2025, selesai: 3}]}
program:
  - {id: prg-a, nama: P, uraian: P., opd: opd-a, jenis: quick_win, sub_dimensi: [smart-living.kesehatan], tahun: 2026, masalah: [mas-a]}
)";

static const analysis::ScoredElement& element(const ScoreSheet& sheet, std::string_view id) {
  const auto found = std::ranges::find(sheet.elements, id, &analysis::ScoredElement::object);
  REQUIRE(found != sheet.elements.end());
  return *found;
}

static std::string empty_of(const analysis::ScoredElement& scored) {
  std::string words;
  for (const auto& cell : scored.empty) words += (words.empty() ? "" : " ") + cell.field;
  return words;
}

TEST_CASE("score: the fields that each element is asked for, counted one by one") {
  const WrittenRepository repository(kHouse);
  const ScoreSheet sheet = analysis::score_sheet(repository.state(), "");
  const auto check = [&](const char* id, std::size_t asked, const char* empty) {
    CAPTURE(id);
    CHECK(element(sheet, id).asked == asked);
    CHECK(empty_of(element(sheet, id)) == empty);
  };
  // id, nama, jenis; singkatan, urusan (of a `dinas`), uraian
  check("opd-a", 6, "uraian");
  // id, nama, opd, ral, target_layanan, metode; uraian, proses_bisnis, tujuan, kanal
  check("lay-a", 10, "proses_bisnis tujuan");
  // id, nama, opd, rad, sifat, jenis_data, data_pribadi; uraian, validitas, interoperabilitas,
  // proses_bisnis, layanan, and sumber_utama since an application lists it
  check("data-a", 13, "interoperabilitas proses_bisnis layanan sumber_utama");
  // id, nama, opd, raa, kelas, basis, lisensi; uraian, fungsi, bidang, basis_data, bahasa,
  // kerangka, data. Problems, services, processes and infrastructure have rules of their own.
  check("app-a", 14, "basis_data bahasa kerangka");
  // Planned, so not how it is built; but hubungan, since it has `nasional`.
  check("app-b", 12, "fungsi hubungan data");
  // Retired: what is required alone.
  check("app-c", 7, "");
  // dari, ke, data, mekanisme; uraian is not asked of a flow; frekuensi, enkripsi
  check("app-a->nas-srikandi", 6, "frekuensi enkripsi");
  // id, nama, opd, sub_dimensi; uraian, terdampak, sumber
  check("mas-a", 7, "sumber");
  // The same, and tahun and jumlah of its entry in `laporan`.
  check("mas-b", 9, "laporan.jumlah");
  // id, nama, opd, jenis, tahun, sub_dimensi; uraian, masalah, mewujudkan, anggaran, sumber_dana,
  // keluaran, indikator, sasaran, prioritas
  check("prg-a", 15, "mewujudkan anggaran sumber_dana keluaran indikator sasaran prioritas");
}

TEST_CASE("score: a change is asked for `pada` and `menjadi`; what was refused is not missing") {
  const WrittenRepository repository(R"(
mitra:
  - {id: mit-a, nama: A, uraian: A., unsur: swasta}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a, raa: RAA.02.02, kelas: umum, basis: [web], lisensi: open_source, status: dihentikan, perubahan: [{pada: 2027, menjadi: {nama: B}}]}
  - {id: app-b, nama: B, opd: opd-a, raa: RAA.02.02, kelas: umum, basis: [web], lisensi: open_source, status: dihentikan, perubahan: [{pada: 2027}, {menjadi: {nama: C}}]}
  - {id: app-c, nama: C, opd: opd-a, raa: RAA.02.02, kelas: umum, basis: [web], lisensi: open_source, status: dihentikan, perubahan: [{pada: nanti, menjadi: {nama: B}}, {pada: 2027, menjadi: B}]}
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
)");
  const ScoreSheet sheet = analysis::score_sheet(repository.state(), "");
  CHECK(element(sheet, "mit-a").asked == 4);  // id, nama, unsur, uraian: no change, nothing more
  // 7 required fields, and 2 for the change.
  CHECK(element(sheet, "app-a").asked == 9);
  CHECK(element(sheet, "app-a").empty.empty());
  // 7 and 2 × 2.
  CHECK(element(sheet, "app-b").asked == 11);
  CHECK(empty_of(element(sheet, "app-b")) == "perubahan.menjadi perubahan.pada");
  // 7, `menjadi` of the first and `pada` of the second: the others were refused.
  CHECK(element(sheet, "app-c").asked == 9);
  CHECK(element(sheet, "app-c").empty.empty());
}

TEST_CASE("score: every column of the row of a house") {
  const WrittenRepository repository(kHouse);
  const ScoreSheet sheet = analysis::score_sheet(repository.state(), "");
  report::CheckReport checked;
  const auto find = [&](const char* kind, const char* object, Severity severity) {
    checked.findings.push_back({.finding = {.diagnosis = *rules::find_rule("APL-010"),
                                            .kind = kind,
                                            .object = object,
                                            .severity = severity}});
  };
  find("aplikasi", "app-a", Severity::error);
  find("aplikasi", "app-a", Severity::warning);
  find("layanan", "lay-a", Severity::warning);
  const auto card = score_card({sheet}, checked);
  REQUIRE(card.houses.size() == 1);
  const auto& row = card.houses.front();
  CHECK(row.key == "opd-a");
  CHECK(row.confirmed == "2026-05-04");
  CHECK(row.elements == 9);  // a flow belongs to no house
  // 6 + 10 + 13 + 14 + 12 + 7 + 7 + 9 + 15, and of them 1 + 2 + 4 + 3 + 3 + 0 + 1 + 1 + 7
  CHECK(row.asked == 93);
  CHECK(row.empty == 22);
  CHECK(row.completeness() == doctest::Approx(71.0 / 93));
  CHECK(row.errors == 1);
  CHECK(row.warnings == 2);
  CHECK(row.conformance() == doctest::Approx(7.0 / 9));  // two elements have findings
  CHECK(row.applications == 1);                          // app-b is planned, app-c retired
  CHECK(row.silo() == doctest::Approx(0));
  CHECK(row.coverage() == doctest::Approx(1.0 / 2));  // nothing answers mas-b
}
