// The tables are whole: names that stand once, keys that lead somewhere, rows as wide as columns.
#include "tables/tables.h"

#include <algorithm>

#include "unit/written_repository.h"

using namespace noken;
using namespace noken::tables;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-dinkes, nama: Dinas Kesehatan (fiktif), jenis: dinas, urusan: [kesehatan]}
  - {id: opd-pusk, nama: Puskesmas Uji, jenis: puskesmas, induk: opd-dinkes}
layanan:
  - id: lay-antre
    nama: Antrean
    opd: opd-pusk
    target_layanan: [masyarakat]
    kanal: [loket, web]
    standar: {waktu_menit: 30, biaya: 0, persyaratan: [KTP, "Kartu; BPJS"]}
aplikasi:
  - id: app-antre
    nama: Antrean Daring
    opd: opd-dinkes
    kelas: khusus_daerah
    layanan: [lay-antre]
    nasional: [nas-satusehat]
    hubungan: pelengkap
    kritis: ya
    status: rencana
    mulai: 2027
    perubahan:
      - {pada: 2028, menjadi: {kelas: umum, dipakai: [opd-pusk]}, alasan: dipakai bersama}
data:
  - {id: data-antre, nama: Antrean, opd: opd-dinkes, sumber_utama: app-antre}
alur_data:
  - {dari: app-antre, ke: nas-satusehat, data: [data-antre], mekanisme: api, enkripsi: ya}
pilar:
  - id: smart-living
    sub_dimensi:
      - {kode: kesehatan, kondisi: Antre lama., indikator: [ind-antre, ind-lain]}
indikator:
  - {id: ind-lain, nama: Lain, satuan: menit, opd: opd-dinkes, arah: turun}
  - {id: ind-antre, nama: Lama antre, satuan: menit, opd: opd-dinkes, arah: turun, target: {2026: 40, 2027: 30.5}}
program:
  - {id: prg-antre, nama: Antrean, opd: opd-dinkes, jenis: quick_win, tahun: 2026-2027, anggaran: {2026: 5_000_000}}
penilaian:
  - {indeks: spbe-2020, tahun: 2025, sifat: mandiri, id: nil-2025, tingkat: {I1: 3, I2: 2}, bukti_indikator: {I1: [https://a.id/1, https://a.id/2]}}
)";

static const Table& named(const std::vector<Table>& tables, std::string_view name) {
  const auto found = std::ranges::find(tables, name, &Table::name);
  REQUIRE_MESSAGE(found != tables.end(), std::string(name));
  return *found;
}

static std::vector<Table> filled(const WrittenRepository& repository) {
  const model::State state = repository.state();
  std::vector<Table> tables = all_tables();
  fill_all({.state = state, .as_of = WrittenRepository::day()}, tables);
  return tables;
}

TEST_CASE("tables: every name stands once") {
  std::set<std::string> names;
  for (const Table& table : all_tables()) {
    CHECK_MESSAGE(names.insert(table.name).second, table.name);
    std::set<std::string> columns;
    for (const Column& column : table.columns)
      CHECK_MESSAGE(columns.insert(column.name).second, table.name, ".", column.name);
    CHECK_FALSE(table.key.empty());
    for (const std::string& column : table.key) CHECK_MESSAGE(columns.contains(column), table.name);
  }
  CHECK(names.size() > 80);
}

TEST_CASE("tables: a foreign key names the key of a table") {
  const std::vector<Table> tables = all_tables();
  for (const Table& table : tables) {
    for (const ForeignKey& key : table.foreign_keys) {
      CHECK_MESSAGE(named(tables, key.table).key == key.targets, table.name, " -> ", key.table);
      CHECK(key.columns.size() == key.targets.size());
    }
  }
}

TEST_CASE("tables: rows are as wide as their table, and keys are unique") {
  const WrittenRepository repository(kYaml);
  for (const Table& table : filled(repository)) {
    std::set<Row> keys;
    for (const Row& row : table.rows) {
      CHECK_MESSAGE(row.size() == table.columns.size(), table.name);
      const auto width = static_cast<std::ptrdiff_t>(table.key.size());
      CHECK_MESSAGE(keys.insert(Row(row.begin(), row.begin() + width)).second, table.name);
    }
  }
}

static std::int64_t operator""_i(unsigned long long number) {
  return static_cast<std::int64_t>(number);
}
static std::string operator""_t(const char* text, std::size_t size) { return {text, size}; }

TEST_CASE("tables: lists, maps by year and lists inside maps have rows of their own") {
  const WrittenRepository repository(kYaml);
  const auto tables = filled(repository);
  using Rows = std::vector<Row>;
  CHECK(named(tables, "layanan_kanal").rows ==
        Rows{{"lay-antre"_t, 1_i, "loket"_t}, {"lay-antre"_t, 2_i, "web"_t}});
  CHECK(named(tables, "layanan_standar_persyaratan").rows ==
        Rows{{"lay-antre"_t, 1_i, "KTP"_t}, {"lay-antre"_t, 2_i, "Kartu; BPJS"_t}});
  CHECK(named(tables, "indikator_target").rows ==
        Rows{{"ind-antre"_t, 2026_i, 40.0}, {"ind-antre"_t, 2027_i, 30.5}});
  CHECK(named(tables, "program_anggaran").rows == Rows{{"prg-antre"_t, 2026_i, 5'000'000_i}});
  CHECK(named(tables, "penilaian_tingkat").rows ==
        Rows{{"nil-2025"_t, "I1"_t, 3.0}, {"nil-2025"_t, "I2"_t, 2.0}});
  CHECK(named(tables, "penilaian_bukti_indikator").rows.size() == 2);
  CHECK(named(tables, "pilar_sub_dimensi_indikator").rows ==
        Rows{{"smart-living"_t, 1_i, 1_i, "ind-antre"_t},
             {"smart-living"_t, 1_i, 2_i, "ind-lain"_t}});
  CHECK(named(tables, "elemen_perubahan").rows ==
        Rows{{"app-antre"_t, 1_i, "2028"_t, "dipakai bersama"_t,
              R"({"kelas":"umum","dipakai":["opd-pusk"]})"_t}});
  CHECK(named(tables, "aplikasi_nasional").rows == Rows{{"app-antre"_t, 1_i, "nas-satusehat"_t}});
  CHECK(named(tables, "opd_urusan").rows == Rows{{"opd-dinkes"_t, 1_i, "RAB.04.01"_t}});
}

static Cell at(const Table& table, std::size_t row, std::string_view column) {
  const auto found = std::ranges::find(table.columns, column, &Column::name);
  REQUIRE(found != table.columns.end());
  return table.rows.at(row)[static_cast<std::size_t>(found - table.columns.begin())];
}

TEST_CASE("tables: a map is columns, a range of years two, a flag a flag, nothing is nothing") {
  const WrittenRepository repository(kYaml);
  const auto tables = filled(repository);
  CHECK(at(named(tables, "layanan"), 0, "standar_waktu_menit") == Cell(30_i));
  CHECK(at(named(tables, "layanan"), 0, "standar_biaya") == Cell(0_i));
  CHECK(at(named(tables, "layanan"), 0, "standar_waktu_hari") == Cell());
  CHECK(at(named(tables, "program"), 0, "tahun_awal") == Cell(2026_i));
  CHECK(at(named(tables, "program"), 0, "tahun_akhir") == Cell(2027_i));
  CHECK(at(named(tables, "aplikasi"), 0, "kritis") == Cell(true));
  CHECK(at(named(tables, "aplikasi"), 0, "mulai") == Cell("2027"_t));
}

TEST_CASE("tables: elements say their house, their life and their place; flows say names") {
  const WrittenRepository repository(kYaml);
  const auto tables = filled(repository);
  const Table& elements = named(tables, "elemen");
  // Sorted by id: app-antre, app-antre->nas-satusehat, data-antre, …, lay-antre, …
  CHECK(at(elements, 0, "id") == Cell("app-antre"_t));
  CHECK(at(elements, 0, "keadaan") == Cell("rencana"_t));
  CHECK(at(elements, 0, "berkas") == Cell("isi.yaml"_t));
  CHECK(at(elements, 0, "baris") == Cell(13_i));
  CHECK(at(elements, 5, "id") == Cell("lay-antre"_t));
  CHECK(at(elements, 5, "opd") == Cell("opd-pusk"_t));
  CHECK(at(elements, 5, "rumah") == Cell("opd-dinkes"_t));
  const Table& flows = named(tables, "alur");
  REQUIRE(flows.rows.size() == 1);
  CHECK(at(flows, 0, "id") == Cell("app-antre->nas-satusehat"_t));
  CHECK(at(flows, 0, "dari_nama") == Cell("Antrean Daring"_t));
  CHECK(at(flows, 0, "ke_nama") == Cell("SATUSEHAT"_t));
  CHECK(at(flows, 0, "ke_jenis") == Cell("nasional"_t));
  CHECK(at(flows, 0, "data") == Cell("Antrean"_t));
}

TEST_CASE("tables: only those that are named have rows") {
  const WrittenRepository repository(kYaml);
  const model::State state = repository.state();
  std::vector<Table> tables = all_tables();
  fill({.state = state, .as_of = WrittenRepository::day()}, {"layanan_kanal"}, tables);
  for (const Table& table : tables)
    CHECK_MESSAGE(table.rows.empty() == (table.name != "layanan_kanal"), table.name);
}

TEST_CASE("tables: a column that names another member's element refers to all ids") {
  std::vector<Table> tables = {
      {.name = "pengenal", .columns = {{"id"}}, .key = {"id"}, .rows = {{"a"_t}, {"94.05:b"_t}}},
      {.name = "opd", .columns = {{"id"}}, .key = {"id"}, .rows = {{"a"_t}}},
      {.name = "x",
       .columns = {{"id"}, {"satu"}, {"dua"}},
       .key = {"id"},
       .foreign_keys = {{{"satu"}, "opd", {"id"}}, {{"dua"}, "opd", {"id"}}},
       .rows = {{"a"_t, "a"_t, "94.05:b"_t}}}};
  settle_foreign_keys(tables);
  CHECK(tables[2].foreign_keys[0].table == "opd");
  CHECK(tables[2].foreign_keys[1].table == "pengenal");
}

TEST_CASE("tables: the second element of an id has no row, and is counted") {
  const WrittenRepository repository(
      "mitra:\n  - {id: m-a, nama: A, unsur: swasta}\n"
      "  - {id: m-a, nama: B, unsur: media}\n  - {nama: C, unsur: media}\n");
  const auto tables = filled(repository);
  REQUIRE(named(tables, "mitra").rows.size() == 1);
  CHECK(at(named(tables, "mitra"), 0, "nama") == Cell("A"_t));
  CHECK(count_without_row(repository.state()) == 2);
}
