#include <doctest/doctest.h>

#include "unit/annex/composed.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::Composed;
using tests::texts;
using tests::texts_of_columns;
using Row = std::vector<std::string>;

static constexpr const char* kElements = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
aplikasi:
  - {id: app-b, nama: Zeta, opd: opd-a, kritis: ya}
  - {id: app-a, nama: Alfa, opd: opd-b, kritis: tidak}
  - {id: app-c, nama: Gama, opd: opd-b}
)";

static Composed composed(const std::string& block) {
  return {kElements, "bab:\n  - judul: A\n    isi:\n" + block};
}

TEST_CASE("a built-in table with columns, headings, filter and order") {
  const Composed made = composed(
      "      - tabel: aplikasi\n        kolom: {nama: Nama aplikasi, kritis: Kritis}\n"
      "        saring: {opd: [opd-a, opd-b]}\n        urut: [-kritis, nama]\n"
      "        judul: Aplikasi kritis\n");
  CHECK(made.problems.empty());
  const report::Table& table = made.table(1);
  CHECK(table.caption == "Aplikasi kritis");
  CHECK(texts_of_columns(table) == Row{"Nama aplikasi", "Kritis"});
  // Yes falls before no; nothing is known of the last one.
  REQUIRE(table.rows.size() == 3);
  CHECK(texts(table.rows[0]) == Row{"Zeta", "Ya"});
  CHECK(texts(table.rows[1]) == Row{"Alfa", "Tidak"});
  CHECK(texts(table.rows[2]) == Row{"Gama", "–"});
}

TEST_CASE("a filter leaves what it names") {
  const Composed made =
      composed("      - tabel: aplikasi\n        kolom: [id]\n        saring: {kritis: ya}\n");
  REQUIRE(made.table(1).rows.size() == 1);
  CHECK(texts(made.table(1).rows[0]) == Row{"app-b"});
}

TEST_CASE("the answer to a SELECT, its numbers in words") {
  const Composed made = composed(
      "      - tabel:\n        sql: |\n          SELECT opd.nama AS \"Perangkat daerah\", count(*) "
      "AS "
      "jumlah, 2026 AS tahun, 1500000 AS rupiah, 0.5 AS bagian\n"
      "          FROM aplikasi JOIN opd ON opd.id = aplikasi.opd GROUP BY opd.id\n"
      "        urut: -jumlah\n");
  CHECK(made.problems.empty());
  const report::Table& table = made.table(1);
  CHECK(texts_of_columns(table) == Row{"Perangkat daerah", "Jumlah", "Tahun", "Rupiah", "Bagian"});
  REQUIRE(table.rows.size() == 2);
  CHECK(texts(table.rows[0]) == Row{"Dinas Dua", "2", "2026", "1.500.000", "0,5"});
  CHECK(texts(table.rows[1]) == Row{"Dinas Satu", "1", "2026", "1.500.000", "0,5"});
}

TEST_CASE("what a table block gets wrong is said at its line") {
  const Composed made = composed(
      "      - tabel: aplikas\n"
      "      - tabel: aplikasi\n        kolom: [namaa]\n        saring: {opdd: x}\n        urut: "
      "-namaaa\n"
      "      - tabel:\n        sql: SELECT nam FROM aplikasi\n"
      "      - tabel:\n        sql: DELETE FROM aplikasi\n"
      "      - tabel:\n        sql: SELECT 1; SELECT 2\n"
      "      - tabel: aplikasi\n        sql: SELECT 1\n"
      "      - tabel:\n"
      "      - tabel: aplikasi\n        kolum: [nama]\n");
  const std::string said = made.said();
  for (const char* expected :
       {"tabel `aplikas` tidak dikenal", "mungkin maksudnya `aplikasi`",
        "pada tabel ini, kolom `namaa` tidak dikenal", "pada tabel ini, kolom `opdd` tidak dikenal",
        "mungkin maksudnya `nama`", "SQL tidak dapat dijalankan: no such column: nam",
        "`DELETE` tidak diizinkan", "hanya satu pernyataan SQL",
        "blok ini memerlukan satu dari dua", "pada blok `tabel`, kunci `kolum` tidak dikenal",
        "lampiran/uji.yaml:4:16", "lampiran/uji.yaml:6:17"}) {
    CHECK_MESSAGE(said.contains(expected), expected, "\n", said);
  }
}

TEST_CASE("a SELECT without end is stopped") {
  const Composed made = composed(
      "      - tabel:\n        sql: WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
      "n) "
      "SELECT count(*) FROM n\n");
  CHECK(made.said().contains("SQL berjalan lebih dari 0,5 detik; persempit\n"));
}
