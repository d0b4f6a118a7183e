// What differs is judged by meaning: never by line, file, order or the way of writing.
#include <doctest/doctest.h>

#include "report/difference_report.h"
#include "unit/written_repository.h"

using namespace noken;
using namespace noken::difference;
using noken::tests::WrittenRepository;

static const std::string kAgencies =
    "opd:\n"
    "  - {id: opd-a, nama: Dinas A, jenis: badan}\n"
    "  - {id: opd-b, nama: Dinas B, jenis: badan}\n";

static std::string json_of(const std::string& before, const std::string& after) {
  const WrittenRepository old_one(kAgencies + before);
  const WrittenRepository new_one(kAgencies + after);
  return report::difference_json({.old_name = "v1",
                                  .new_name = "v2",
                                  .difference = compare(as_written(old_one.state().written()),
                                                        as_written(new_one.state().written()))});
}

// The rows as `kind id field old new`, one a line.
static std::string rows_of(const std::string& before, const std::string& after) {
  const WrittenRepository old_one(kAgencies + before);
  const WrittenRepository new_one(kAgencies + after);
  const Difference difference =
      compare(as_written(old_one.state().written()), as_written(new_one.state().written()));
  static constexpr std::string_view kSigns[] = {"+", "-", "=", "~"};
  std::string text;
  for (const Row& row : difference.rows) {
    text += std::string(kSigns[static_cast<std::size_t>(row.sort)]) + " " + row.element().handle;
    if (row.sort == Row::Sort::renamed) text += " was " + row.before->handle;
    if (row.sort == Row::Sort::changed)
      text += " " + row.path + " " + to_line(row.old_value) + " " + to_line(row.new_value);
    text += "\n";
  }
  return text;
}

TEST_CASE("added, removed, renamed and changed, as the contract writes them") {
  CHECK(json_of("aplikasi:\n"
                "  - {id: app-a, nama: Arsip, opd: opd-a}\n"
                "  - {id: app-y, nama: Presensi, opd: opd-a}\n"
                "  - {id: app-z, nama: Lama, opd: opd-b}\n",
                "aplikasi:\n"
                "  - {id: app-y, nama: Presensi, opd: opd-b}\n"
                "  - {id: app-b, nama: Arsip, opd: opd-a}\n"
                "  - {id: app-x, nama: Baru, opd: opd-b, basis: web}\n") == R"({
  "schema": "noken.diff/1",
  "old": "v1",
  "new": "v2",
  "added": [
    {
      "kind": "aplikasi",
      "id": "app-x"
    }
  ],
  "removed": [
    {
      "kind": "aplikasi",
      "id": "app-z"
    }
  ],
  "renamed": [
    {
      "kind": "aplikasi",
      "old": "app-a",
      "new": "app-b"
    }
  ],
  "changed": [
    {
      "kind": "aplikasi",
      "id": "app-y",
      "field": "opd",
      "old": "opd-a",
      "new": "opd-b"
    }
  ]
}
)");
}

TEST_CASE("order and the way of writing are no change") {
  CHECK(rows_of("layanan:\n"
                "  - id: lay-a\n"
                "    nama: Izin\n"
                "    opd: opd-a\n"
                "    tujuan: satu dua tiga\n"
                "    kanal: [loket, web]\n"
                "    standar: {biaya: 10_000, persyaratan: [KTP, KK]}\n"
                "  - {id: lay-b, nama: Akta, opd: opd-b, mpp: ya, kanal: web}\n",
                "layanan:\n"
                "  - kanal:\n"
                "      - web\n"
                "    mpp: true\n"
                "    id: lay-b\n"
                "    opd: 'opd-b'\n"
                "    nama: \"Akta\"\n"
                "  - id: lay-a\n"
                "    nama: Izin\n"
                "    opd: opd-a\n"
                "    standar:\n"
                "      persyaratan:\n"
                "        - KTP\n"
                "        - KK\n"
                "      biaya: 10000\n"
                "    kanal: [web, loket]\n"
                "    tujuan: >\n"
                "      satu dua\n"
                "      tiga\n")
            .empty());
}

TEST_CASE("maps are looked into, lists are sets unless their order counts") {
  CHECK(rows_of("layanan:\n"
                "  - {id: lay-a, nama: Izin, opd: opd-a, mpp: tidak, kanal: loket,\n"
                "     standar: {biaya: 0, waktu_hari: 3, persyaratan: [KTP, KK]}}\n",
                "layanan:\n"
                "  - {id: lay-a, nama: Izin, opd: opd-a, mpp: ya, kanal: [web, loket],\n"
                "     standar: {biaya: 5000, persyaratan: [KK, KTP]}}\n") ==
        "~ lay-a mpp false true\n"
        "~ lay-a kanal [\"loket\"] [\"web\",\"loket\"]\n"
        "~ lay-a standar.waktu_hari 3 null\n"
        "~ lay-a standar.biaya 0 5000\n"
        "~ lay-a standar.persyaratan [\"KTP\",\"KK\"] [\"KK\",\"KTP\"]\n");
}

TEST_CASE("values are typed: codes in full, maps by year, planned changes whole") {
  CHECK(rows_of("aplikasi:\n"
                "  - {id: app-a, nama: Arsip, opd: opd-a, raa: '02.02'}\n"
                "program:\n"
                "  - {id: prg-a, nama: Arsip, opd: opd-a, tahun: 2026,\n"
                "     anggaran: {2026: 5_000_000}}\n",
                "aplikasi:\n"
                "  - id: app-a\n"
                "    nama: Arsip\n"
                "    opd: opd-a\n"
                "    raa: RAA.02.01\n"
                "    perubahan: [{pada: 2027-06, menjadi: {opd: opd-b}, alasan: pindah}]\n"
                "program:\n"
                "  - {id: prg-a, nama: Arsip, opd: opd-a, tahun: 2026-2027,\n"
                "     anggaran: {2027: 7, 2026: 5000000}}\n") ==
        "~ app-a raa \"RAA.02.02\" \"RAA.02.01\"\n"
        "~ app-a perubahan null [{\"pada\":\"2027-06\",\"alasan\":\"pindah\","
        "\"menjadi\":{\"opd\":\"opd-b\"}}]\n"
        "~ prg-a tahun \"2026\" \"2026-2027\"\n"
        "~ prg-a anggaran {\"2026\":5000000} {\"2026\":5000000,\"2027\":7}\n");
}

TEST_CASE("a changed kind is one removed and one added") {
  CHECK(rows_of("aplikasi: [{id: x, nama: Arsip, opd: opd-a}]\n",
                "layanan: [{id: x, nama: Arsip, opd: opd-a}]\n") == "+ x\n- x\n");
}

TEST_CASE("a new id takes its references along") {
  CHECK(rows_of("aplikasi:\n"
                "  - {id: app-a, nama: Arsip, opd: opd-a}\n"
                "  - {id: app-c, nama: Surat, opd: opd-a, bergantung_pada: app-a}\n"
                "alur_data:\n"
                "  - {dari: app-a, ke: app-c, mekanisme: api}\n",
                "aplikasi:\n"
                "  - {id: app-c, nama: Surat, opd: opd-a, bergantung_pada: app-b}\n"
                "  - {id: app-b, nama: Arsip, opd: opd-a}\n"
                "alur_data:\n"
                "  - {dari: app-b, ke: app-c, mekanisme: api}\n") == "= app-b was app-a\n");
}

TEST_CASE("an agency's new id takes along what it owns") {
  const WrittenRepository old_one(
      "opd: [{id: opd-lama, nama: Dinas A, jenis: badan}]\n"
      "aplikasi: [{id: app-a, nama: Arsip, opd: opd-lama}]\n");
  const WrittenRepository new_one(
      "opd: [{id: opd-baru, nama: Dinas A, jenis: badan}]\n"
      "aplikasi: [{id: app-b, nama: Arsip, opd: opd-baru}]\n");
  const Difference difference =
      compare(as_written(old_one.state().written()), as_written(new_one.state().written()));
  REQUIRE(difference.rows.size() == 2);
  CHECK(difference.rows[0].sort == Row::Sort::renamed);
  CHECK(difference.rows[1].sort == Row::Sort::renamed);
}

TEST_CASE("another name needs four fifths of the filled fields") {
  const std::string before =
      "aplikasi: [{id: app-a, nama: Arsip, opd: opd-a, fungsi: f, luaran: u, pse: p}]\n";
  // nama, opd, fungsi, luaran, pse: 4 of 5 are equal.
  CHECK(rows_of(before,
                "aplikasi: [{id: app-b, nama: Pondok Arsip, opd: opd-a, fungsi: f, luaran: u, "
                "pse: p}]\n") == "= app-b was app-a\n~ app-b nama \"Arsip\" \"Pondok Arsip\"\n");
  // 3 of 5 are equal.
  CHECK(rows_of(before,
                "aplikasi: [{id: app-b, nama: Pondok Arsip, opd: opd-a, fungsi: f, luaran: u, "
                "pse: lain}]\n") == "- app-a\n+ app-b\n");
  // Another agency.
  CHECK(
      rows_of(before,
              "aplikasi: [{id: app-b, nama: Arsip, opd: opd-b, fungsi: f, luaran: u, pse: p}]\n") ==
      "- app-a\n+ app-b\n");
}

TEST_CASE("nothing is renamed when a third comes as close") {
  CHECK(rows_of("aplikasi: [{id: app-a, nama: Arsip, opd: opd-a}]\n",
                "aplikasi:\n"
                "  - {id: app-b, nama: Arsip, opd: opd-a}\n"
                "  - {id: app-c, nama: Arsip, opd: opd-a}\n") == "- app-a\n+ app-b\n+ app-c\n");
  // The same name goes before equal fields.
  CHECK(rows_of("aplikasi: [{id: app-a, nama: Arsip, opd: opd-a, fungsi: f, luaran: u, pse: p}]\n",
                "aplikasi:\n"
                "  - {id: app-b, nama: Surat, opd: opd-a, fungsi: f, luaran: u, pse: p}\n"
                "  - {id: app-c, nama: Arsip, opd: opd-a}\n") ==
        "+ app-b\n= app-c was app-a\n~ app-c fungsi \"f\" null\n~ app-c luaran \"u\" null\n"
        "~ app-c pse \"p\" null\n");
}

TEST_CASE("flows without an id are known by their ends") {
  const std::string applications =
      "aplikasi:\n"
      "  - {id: app-a, nama: Arsip, opd: opd-a}\n"
      "  - {id: app-b, nama: Surat, opd: opd-a}\n"
      "data:\n"
      "  - {id: dat-a, nama: A, opd: opd-a}\n"
      "  - {id: dat-b, nama: B, opd: opd-a}\n";
  // The new one sorts before the one that was there; only it is new.
  CHECK(
      rows_of(applications + "alur_data: [{dari: app-a, ke: app-b, data: dat-b, mekanisme: api}]\n",
              applications + "alur_data:\n"
                             "  - {dari: app-a, ke: app-b, data: dat-a, mekanisme: api}\n"
                             "  - {dari: app-a, ke: app-b, data: dat-b, mekanisme: api}\n") ==
      "+ app-a->app-b\n");
}

TEST_CASE("of a refused value nothing is said") {
  CHECK(rows_of("layanan: [{id: lay-a, nama: Izin, opd: opd-a, mpp: ya}]\n",
                "layanan: [{id: lay-a, nama: Izin, opd: opd-a, mpp: entah}]\n")
            .empty());
}
