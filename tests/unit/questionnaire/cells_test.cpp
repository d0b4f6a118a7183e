// What stands in the cells of an element.
#include "questionnaire/cells.h"

#include <algorithm>

#include "unit/written_repository.h"

using namespace noken;
using namespace noken::questionnaire;
using formats::FormCell;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-a, nama: "Dinas A; B", jenis: dinas, urusan: [kesehatan, RAB.01.02], pegawai: 1200}
layanan:
  - id: lay-a
    nama: Layanan A
    opd: opd-a
    kanal: [loket, web]
    mulai: 2025-11
    selesai: 2027-12-31
    mpp: tidak
    manfaat: nihil
    instansi_terkait: ["=1+1", "Kantor, Pos"]
    uraian: "baris satu\nbaris dua"
    metode: cepat
    standar: {waktu_hari: 1.5, biaya: 15000}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a, nasional: [nas-srikandi], kelas: khusus_daerah}
alur_data:
  - {dari: app-a, ke: nas-srikandi, data: []}
program:
  - {id: prg-a, nama: P, opd: opd-a, jenis: quick_win, tahun: 2026-2027, anggaran: {2026: 5, 2028: 7}, sub_dimensi: [smart-living.kesehatan]}
)";

static FormCell cell(const model::State& state, std::string_view id, std::string_view path) {
  const model::Element* element = state.written().find(id);
  REQUIRE(element != nullptr);
  const auto columns = columns_of(model::kind_of(element->kind), {2026, 2027, 2028});
  const auto column = std::ranges::find(columns, path, &Column::path);
  REQUIRE(column != columns.end());
  const Labels labels(state, Language::indonesian);
  return cell_of(labels, *column, *element);
}

TEST_CASE("questionnaire cells: words stay what they are") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  CHECK(cell(state, "lay-a", "nama").text == "Layanan A");
  CHECK(cell(state, "lay-a", "uraian").text == "baris satu\nbaris dua");
  CHECK(cell(state, "lay-a", "instansi_terkait").text == "=1+1\nKantor, Pos");
  CHECK(cell(state, "lay-a", "mpp").text == "tidak");
  CHECK(cell(state, "prg-a", "tahun").text == "2026-2027");
}

TEST_CASE("questionnaire cells: what is chosen ends in its key") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  CHECK(cell(state, "lay-a", "kanal").text == "Loket [loket]\nWeb [web]");
  // A semicolon would part two values.
  CHECK(cell(state, "lay-a", "opd").text == "Dinas A, B [opd-a]");
  CHECK(cell(state, "app-a", "nasional").text == "SRIKANDI [nas-srikandi]");
  CHECK(cell(state, "app-a", "kelas").text == "Khusus daerah [khusus_daerah]");
  CHECK(cell(state, "prg-a", "sub_dimensi").text.ends_with("[smart-living.kesehatan]"));
  const std::string affairs = cell(state, "opd-a", "urusan").text;
  CHECK(affairs.starts_with("Kesehatan [kesehatan]\n"));
  CHECK(affairs.ends_with("[RAB.01.02]"));
}

TEST_CASE("questionnaire cells: numbers and dates") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  CHECK(cell(state, "lay-a", "standar.waktu_hari").number == 1.5);
  CHECK(cell(state, "lay-a", "standar.biaya").mask == formats::Mask::grouped);
  CHECK(cell(state, "opd-a", "pegawai").number == 1200);
  CHECK(cell(state, "prg-a", "anggaran.2026").number == 5);
  CHECK_FALSE(cell(state, "prg-a", "anggaran.2027").number);
  CHECK(cell(state, "prg-a", "anggaran.2028").number == 7);
  CHECK(cell(state, "lay-a", "selesai").date == Date{2027, 12, 31});
  // Without its day it is no date of a spreadsheet.
  CHECK_FALSE(cell(state, "lay-a", "mulai").date);
  CHECK(cell(state, "lay-a", "mulai").text == "2025-11");
}

TEST_CASE("questionnaire cells: a refused value is told, not shown") {
  const WrittenRepository repository(kYaml);
  const FormCell method = cell(repository.state(), "lay-a", "metode");
  CHECK(method.text.empty());
  CHECK(method.comment.find("cepat") != std::string::npos);
}

TEST_CASE("questionnaire cells: only the id is closed") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  CHECK(cell(state, "lay-a", "id").look == formats::Look::fixed);
  CHECK(cell(state, "lay-a", "id").text == "lay-a");
  CHECK(cell(state, "lay-a", "nama").look == formats::Look::answer);
}

TEST_CASE("questionnaire cells: what no cell can hold stays in the file") {
  const std::string text(formats::kLongestCell + 1, 'x');
  const WrittenRepository repository(
      "opd:\n  - {id: opd-a, nama: A, jenis: dinas, uraian: " + text + "}\n");
  const FormCell description = cell(repository.state(), "opd-a", "uraian");
  CHECK(description.text.empty());
  CHECK(description.look == formats::Look::fixed);
}

TEST_CASE("questionnaire cells: a flow goes by its ends, and its id stays empty") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  const Labels labels(state, Language::indonesian);
  const model::Element* flow = labels.find("app-a->nas-srikandi");
  REQUIRE(flow != nullptr);
  CHECK(labels.name(*flow) == "A → SRIKANDI");
  const auto columns = columns_of(model::kind_of(flow->kind), {2026});
  CHECK(cell_of(labels, columns.front(), *flow).text.empty());
}

TEST_CASE("questionnaire cells: a name of 300 letters is cut before its key") {
  const std::string label = with_key(std::string(300, 'n'), "app-a");
  CHECK(label.size() < 140);
  CHECK(label.ends_with("… [app-a]"));
}
