// The exports hold what was written, and the SQLite file passes SQLite's own checks.
#include "exchange/export.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "exchange/sheets.h"
#include "formats/csv.h"
#include "unit/exchange/exported.h"

using namespace noken;
using namespace noken::exchange;
using tests::exported;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-dinkes, nama: "Dinas 'Kesehatan'; DROP TABLE opd;--", jenis: dinas}
layanan:
  - id: lay-antre
    nama: =HYPERLINK("http://a")
    opd: opd-dinkes
    kanal: [loket, web]
    tujuan: "satu\ndua \\ tiga"
    standar: {waktu_hari: 1.5, persyaratan: [KTP, "Kartu; BPJS"]}
masalah:
  - id: mas-antre
    nama: Antre
    opd: opd-dinkes
    sub_dimensi: smart-living.kesehatan
    laporan:
      - {tahun: 2025, kanal: lay-antre, jumlah: 7}
program:
  - {id: prg-a, nama: A, opd: opd-dinkes, jenis: quick_win, tahun: 2026, masalah: [mas-antre], anggaran: {2026: 5, 2027: 6}}
mitra:
  - {id: mit-a, nama: A, unsur: media}
  - {id: mit-a, nama: B, unsur: media}
)";

static std::string answers(const std::string& file, const std::string& sql) {
  sqlite3* opened = nullptr;
  REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
  const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
  std::string copy = file;
  REQUIRE(sqlite3_deserialize(opened, "main", reinterpret_cast<unsigned char*>(copy.data()),
                              static_cast<sqlite3_int64>(copy.size()),
                              static_cast<sqlite3_int64>(copy.size()),
                              SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
  std::string text;
  const auto add = [](void* to, int count, char** cells, char**) {
    for (int i = 0; i < count; ++i)
      *static_cast<std::string*>(to) += std::string(cells[i] == nullptr ? "" : cells[i]) + "|";
    return 0;
  };
  REQUIRE(sqlite3_exec(opened, sql.c_str(), add, &text, nullptr) == SQLITE_OK);
  return text;
}

TEST_CASE("export: the SQLite file is whole, and its foreign keys hold") {
  const WrittenRepository repository(kYaml);
  const model::State state = repository.state();
  const Exported made = exported("sqlite", state);
  REQUIRE(made.files.size() == 1);
  const std::string& file = made.files.front().content;
  CHECK(answers(file, "PRAGMA integrity_check") == "ok|");
  CHECK(answers(file, "PRAGMA foreign_key_check").empty());
  CHECK(answers(file, "SELECT nama FROM opd") == "Dinas 'Kesehatan'; DROP TABLE opd;--|");
  CHECK(answers(file, "SELECT tahun, kanal, jumlah FROM masalah_laporan") == "2025|lay-antre|7|");
  CHECK(answers(file, "SELECT tujuan FROM layanan") == "satu\ndua \\ tiga|");
  CHECK(made.elements == 5);
  CHECK(made.left_out.front().count == 1);
  CHECK(file == exported("sqlite", state).files.front().content);
}

TEST_CASE("export: no text ends its quotes in the PostgreSQL script") {
  const WrittenRepository repository(kYaml);
  const std::string script = exported("postgresql", repository.state()).files.front().content;
  CHECK(script.find("'Dinas ''Kesehatan''; DROP TABLE opd;--'") != std::string::npos);
  CHECK(script.find("'satu\ndua \\ tiga'") != std::string::npos);
  CHECK(script.find("SET standard_conforming_strings = on;") != std::string::npos);
  CHECK(script.find(
            "INSERT INTO program_anggaran VALUES\n('prg-a', 2026, 5),\n('prg-a', 2027, 6);\n") !=
        std::string::npos);
  CHECK(script.ends_with("COMMIT;\n"));
}

TEST_CASE("export: CSV has one file a kind and one for a list of maps") {
  const WrittenRepository repository(kYaml);
  const Exported made = exported("csv", repository.state());
  std::vector<std::string> names;
  for (const ExportedFile& file : made.files) names.push_back(file.name);
  CHECK(names == std::vector<std::string>{"layanan.csv", "masalah.csv", "masalah.laporan.csv",
                                          "mitra.csv", "opd.csv", "program.csv"});
  const auto services = parse_csv(made.files[0].content, "layanan.csv");
  REQUIRE(services);
  const auto cell = [&](std::string_view column) {
    return services->rows.at(0).cells[*services->column(column)];
  };
  CHECK(cell("nama") == "'=HYPERLINK(\"http://a\")");
  CHECK(cell("kanal") == "loket; web");
  CHECK(cell("standar.waktu_hari") == "1.5");
  CHECK(cell("standar.persyaratan") == "KTP; Kartu\\; BPJS");
  CHECK(cell("tujuan") == "satu dua \\ tiga");
  CHECK(made.files[2].content ==
        "id,nomor,tahun,kanal,jumlah,selesai,terlambat\nmas-antre,1,2025,lay-antre,7,,\n");
  CHECK(made.left_out.back().count == 1);
}

TEST_CASE("export: JSON holds every element with its typed fields") {
  const WrittenRepository repository(kYaml);
  const auto json =
      nlohmann::json::parse(exported("json", repository.state()).files.front().content);
  CHECK(json.at("schema") == "noken.export/1");
  CHECK(json.at("elements").size() == 6);
  const auto& service = json.at("elements").at(1);
  CHECK(service.at("id") == "lay-antre");
  CHECK(service.at("line") == 5);
  CHECK(service.at("fields").at("standar").at("waktu_hari") == 1.5);
  CHECK(service.at("fields").at("kanal") == nlohmann::json::parse(R"(["loket", "web"])"));
  CHECK(json.at("elements").at(3).at("fields").at("anggaran").at("2027") == 6);
  CHECK(json.at("region").at("kode") == "94.04");
}
