// Workbooks that carry their own map, and what people do to them.
#include <algorithm>

#include "formats/read_xlsx.h"
#include "importing/run.h"
#include "unit/written_repository.h"
#include "unit/written_workbook.h"

using namespace noken;
using namespace noken::importing;
using tests::text_cell;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(opd:
  - id: opd-dinkes
    nama: Dinas Kesehatan (fiktif)
    jenis: dinas
    dikonfirmasi: 2025-01-31
aplikasi:
  - id: app-antre
    nama: Antrean
    opd: opd-dinkes
    lisensi: open_source
)";

static std::string row_of(int number, const std::vector<std::string>& cells) {
  std::string text = fmt::format(R"(<row r="{}">)", number);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!cells[i].empty())
      text += text_cell(fmt::format("{}{}", formats::column_letters(i), number), cells[i]);
  }
  return text + "</row>";
}

// As the questionnaire writes it: headings in row 3, the date of confirmation in B5 of the cover.
static std::string map_rows(const std::string& version) {
  return row_of(1, {"lembar", "jenis", "baris_judul", "kolom", "field", "bentuk"}) +
         row_of(2, {"", "_versi", "", version}) + row_of(3, {"", "_opd", "", "opd-dinkes", "id"}) +
         row_of(4, {"Sampul", "_konfirmasi", "5", "B"}) +
         row_of(5, {"Aplikasi", "aplikasi", "3", "A", "id", "teks"}) +
         row_of(6, {"Aplikasi", "aplikasi", "3", "B", "nama", "teks"}) +
         row_of(7, {"Aplikasi", "aplikasi", "3", "C", "lisensi", "pilihan"}) +
         row_of(8, {"Aplikasi", "aplikasi", "3", "D", "mulai", "tanggal"});
}

static formats::GridFile workbook(const std::string& confirmed, const std::string& rows) {
  const std::string cover = row_of(1, {"Kuesioner"}) + row_of(5, {"Dikonfirmasi", confirmed});
  const std::string table =
      row_of(1, {"Aplikasi"}) + row_of(3, {"Id", "Nama", "Lisensi", "Mulai"}) + rows;
  auto file = formats::read_xlsx(
      tests::written_workbook({.sheets = {{"Sampul", cover},
                                          {"Aplikasi", table},
                                          {"_noken", map_rows("1"), "", "veryHidden"}}}),
      "a.xlsx");
  REQUIRE(file);
  return *std::move(file);
}

static Imported imported_from(const WrittenRepository& repository, const formats::GridFile& file) {
  const auto* sheet = questionnaire_sheet(file);
  REQUIRE(sheet != nullptr);
  const auto map = questionnaire_map(*sheet);
  REQUIRE(map);
  auto imported = run(repository.state().written(), file, *map, {});
  REQUIRE(imported);
  return *std::move(imported);
}

TEST_CASE("what an office filled in comes back, and nothing else") {
  const WrittenRepository repository(kYaml);
  const formats::GridFile file = workbook(
      "22/11/2026",
      row_of(4, {"app-antre", "Antrean ", "Sumber terbuka [open_source]", " 31 Desember 2024 "}) +
          row_of(5, {"", "Rekam Medis (RME)", "Berbayar [berbayar]", "2025"}));
  const Imported imported = imported_from(repository, file);
  REQUIRE(imported.merged.files.size() == 1);
  CHECK(imported.merged.files[0].after ==
        "opd:\n  - id: opd-dinkes\n    nama: Dinas Kesehatan (fiktif)\n    jenis: dinas\n"
        "    dikonfirmasi: 2026-11-22\naplikasi:\n  - id: app-antre\n    nama: Antrean\n"
        "    opd: opd-dinkes\n    lisensi: open_source\n    mulai: 2024-12-31\n"
        "  - id: app-rme\n    nama: Rekam Medis (RME)\n    opd: opd-dinkes\n    mulai: 2025\n");
  REQUIRE(count(imported, Note::Sort::refused) == 1);
  const auto refused = std::ranges::find(imported.notes, Note::Sort::refused, &Note::sort);
  CHECK(refused->at.sheet == "Aplikasi");
  CHECK(refused->at.row == 5);
  CHECK(refused->at.column == 2);
  CHECK(refused->value == "Berbayar [berbayar]");
}

TEST_CASE("a name alone is a new element") {
  const WrittenRepository repository(kYaml);
  const Imported imported = imported_from(repository, workbook("", row_of(4, {"", "Baru"})));
  REQUIRE(imported.merged.outcomes.size() == 1);
  CHECK(imported.merged.outcomes[0].id == "app-baru");
}

TEST_CASE("an earlier confirmation takes nothing back") {
  const WrittenRepository repository(kYaml);
  const Imported earlier = imported_from(repository, workbook("1/1/2024", ""));
  CHECK(count(earlier, Note::Sort::conflict) == 1);
  CHECK(earlier.merged.files.empty());
  const Imported same = imported_from(repository, workbook("2025-01-31", ""));
  CHECK(same.notes.empty());
  CHECK(same.merged.files.empty());
}

TEST_CASE("a questionnaire of another version is refused whole") {
  const auto file = formats::read_xlsx(
      tests::written_workbook({.sheets = {{"_noken", map_rows("2"), "", "veryHidden"}}}), "a.xlsx");
  REQUIRE(file);
  const auto map = questionnaire_map(*questionnaire_sheet(*file));
  REQUIRE_FALSE(map);
  CHECK(map.error().english.contains("`_versi 2` is not known"));
}

TEST_CASE("headings are found below titles, with two rows and in other words") {
  const auto file = formats::read_xlsx(
      tests::written_workbook(
          {.sheets =
               {{"Daftar",
                 row_of(1, {"DAFTAR APLIKASI"}) +
                     row_of(3, {"No", "Nama Aplikasi", "Deskripsi", "Biaya", "", "No HP"}) +
                     row_of(4, {"", "", "", "Pembangunan", "Pemeliharaan"}) +
                     row_of(5, {"1", "A", "B", "5", "6"}),
                 R"(<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="D3:E3"/></mergeCells>)"}}}),
      "a.xlsx");
  REQUIRE(file);
  const ImportMap map = guessed_map(*file, "a.xlsx", 65);
  REQUIRE(map.tables.size() == 1);
  const TableMap& table = map.tables.front();
  CHECK(std::string(table.kind->key) == "aplikasi");
  CHECK(table.heading_row == 3);
  std::vector<std::string> fields;
  for (const ColumnRule& rule : table.columns) fields.push_back(rule.heading + "=" + rule.field);
  CHECK(fields == std::vector<std::string>{"No=", "Nama Aplikasi=nama", "Deskripsi=uraian",
                                           "Biaya Pembangunan=biaya.pembangunan",
                                           "Biaya Pemeliharaan=biaya.pemeliharaan", "No HP="});
}

TEST_CASE("headings that name nothing make no table") {
  const auto none = formats::read_xlsx(
      tests::written_workbook({.sheets = {{"X", row_of(1, {"satu", "dua"})}}}), "a.xlsx");
  REQUIRE(none);
  CHECK(guessed_map(*none, "a.xlsx", 65).tables.empty());
}
