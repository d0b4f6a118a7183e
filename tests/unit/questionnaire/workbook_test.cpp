// A whole workbook, read from its XML as another program would.
#include <fmt/format.h>
#include <algorithm>
#include <regex>

#include "loading/load.h"
#include "questionnaire/office_words.h"
#include "questionnaire/plan.h"
#include "questionnaire/questionnaire.h"
#include "unit/questionnaire/opened_workbook.h"
#include "unit/written_repository.h"

using namespace noken;
using namespace noken::questionnaire;
using tests::OpenedWorkbook;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-a, nama: "=Dinas 'A'", jenis: dinas, urusan: [kesehatan]}
  - {id: opd-b, nama: Dinas B, jenis: dinas}
aplikasi:
  - {id: app-b, nama: B, opd: opd-a, kelas: khusus_daerah, masalah: [mas-a]}
  - {id: app-a, nama: A, opd: opd-a, raa: "01.01", kelas: umum, basis: [web], lisensi: open_source, terakhir_dipakai: 2026-11-22}
masalah:
  - {id: mas-a, nama: Antre, opd: opd-b, sub_dimensi: smart-living.kesehatan}
)";

// As if two fields had been found empty: one of this agency, one of another.
static report::CheckReport checked(const model::State& state) {
  report::CheckReport report;
  std::vector<Finding> findings;
  for (const auto& [object, field, kind, agency] :
       {std::tuple{"app-b", "raa", "aplikasi", "opd-a"},
        std::tuple{"mas-a", "sumber", "masalah", "opd-b"}}) {
    findings.push_back({.diagnosis = Diagnosis::missing_required_field,
                        .location = state.written().find(object)->place(),
                        .arguments = {{"field", field}, {"kind", kind}, {"object", object}},
                        .kind = kind,
                        .object = object,
                        .agency = agency,
                        .field = field,
                        .severity = Severity::error});
  }
  report::add_findings(report, std::move(findings), state.written().sources, "");
  return report;
}

static std::string bytes_of(const model::State& state, std::string_view head,
                            Language language = Language::indonesian, bool has_findings = true) {
  const Houses houses = houses_of(state);
  const auto house =
      std::ranges::find(houses.all, head, [](const House& each) { return each.head->handle; });
  REQUIRE(house != houses.all.end());
  const Labels labels(state, language);
  const auto report = has_findings ? checked(state) : report::CheckReport();
  const auto made = questionnaire_for(
      {.labels = labels, .report = report, .as_of = WrittenRepository::day()}, *house);
  REQUIRE(made);
  return made->bytes;
}

static std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

// The letters of the column that the map names for the field.
static std::string letters_of(const OpenedWorkbook& book, const std::string& kind,
                              const std::string& field) {
  for (int row = 2; row < 1000; ++row) {
    const auto cell = [&](char column) {
      return book.cell("_noken", fmt::format("{}{}", column, row));
    };
    if (cell('B') == kind && cell('E') == field) return cell('D');
  }
  FAIL("the map has no ", kind, ".", field);
  return {};
}

TEST_CASE("workbook: cover, findings, a sheet a kind, and two that are not shown") {
  const WrittenRepository repository(kYaml);
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-a"));
  const auto& names = book.names();
  CHECK(names[0] == "Petunjuk");
  CHECK(names[1] == "Temuan");
  CHECK(names[2] == "Perangkat daerah");
  CHECK(std::ranges::find(names, "Aplikasi") != names.end());
  CHECK(std::ranges::find(names, "Keputusan") == names.end());  // none, and none is made here
  CHECK(book.cell("Petunjuk", "A2") == "=Dinas 'A'");
  CHECK(book.type("Petunjuk", "A2") == "s");
  CHECK(book.state("Pilihan") == "hidden");
  CHECK(book.state("_noken") == "veryHidden");
}

TEST_CASE("workbook: the map names each column, the agency and the cell of the confirmation") {
  const WrittenRepository repository(kYaml);
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-a"));
  CHECK(book.cell("_noken", "A1") == "lembar");
  CHECK(book.cell("_noken", "F1") == "bentuk");
  CHECK(book.cell("_noken", "A2") == "Perangkat daerah");
  CHECK(book.cell("_noken", "B2") == "opd");
  CHECK(book.cell("_noken", "C2") == "4");
  CHECK(book.cell("_noken", "D2") == "A");
  CHECK(book.cell("_noken", "E2") == "id");
  CHECK(book.cell("_noken", "F2") == "teks");
  CHECK(letters_of(book, "_opd", "id") == "opd-a");
  CHECK(letters_of(book, "_konfirmasi", "dikonfirmasi") == "B");
  CHECK(letters_of(book, "_versi", "versi") == "1");
}

TEST_CASE("workbook: elements by name, their ids closed and the rest open") {
  const WrittenRepository repository(kYaml);
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-a"));
  CHECK(book.cell("Aplikasi", "A5") == "app-a");
  CHECK(book.cell("Aplikasi", "A6") == "app-b");
  CHECK(book.is_locked("Aplikasi", "A5"));
  CHECK(book.is_locked("Aplikasi", "B4"));
  CHECK_FALSE(book.is_locked("Aplikasi", "B5"));
  CHECK_FALSE(book.is_locked("Aplikasi", "B36"));  // the last of 30 empty rows
  CHECK(book.is_locked("Aplikasi", "A36"));
  CHECK(book.cell("Aplikasi", "A7").empty());
  CHECK_FALSE(book.is_locked("Petunjuk", "B6"));
  CHECK(book.cell("Aplikasi", letters_of(book, "aplikasi", "basis") + "5") == "Web [web]");
  CHECK(book.cell("Aplikasi", letters_of(book, "aplikasi", "terakhir_dipakai") + "5") == "46348");
  CHECK(book.cell("Aplikasi", letters_of(book, "aplikasi", "masalah") + "6") == "Antre [mas-a]");
}

TEST_CASE("workbook: drop-downs, colours while empty, comments, protection") {
  const WrittenRepository repository(kYaml);
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-a"));
  const std::string& xml = book.xml("Aplikasi");
  const std::string basis = letters_of(book, "aplikasi", "basis");
  CHECK(xml.find(fmt::format("sqref=\"{0}5:{0}36\"><formula1>'Pilihan'!$", basis)) !=
        std::string::npos);
  // 34 columns of an application take choices, numbers or dates; of services, processes, data (two
  // columns), infrastructure and security there is nothing to choose from here.
  CHECK(count(xml, "<dataValidation ") == 28);
  const std::string raa = letters_of(book, "aplikasi", "raa");
  const std::regex colour(
      "<conditionalFormatting sqref=\"" + raa + "5:" + raa +
      "36\"><cfRule type=\"expression\"[^>]*><formula>AND\\(COUNTA\\(\\$A5:\\$[A-Z]+5\\)&gt;0,\\$" +
      raa + "5=\"\"\\)</formula>");
  CHECK(std::regex_search(xml, colour));
  CHECK(book.part("xl/styles.xml").find("FFFECACA") != std::string::npos);
  for (const std::string& name : book.names())
    CHECK_MESSAGE(book.xml(name).find("<sheetProtection") != std::string::npos, name);
  bool has_comment = false;
  for (int i = 1; i < 20; ++i)
    has_comment |=
        book.part(fmt::format("xl/comments{}.xml", i)).find("Kelas aplikasi.") != std::string::npos;
  CHECK(has_comment);
}

TEST_CASE("workbook: what is asked under a condition is coloured under it") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  const OpenedWorkbook book(bytes_of(state, "opd-a"));
  const std::string relation = letters_of(book, "aplikasi", "hubungan");
  const std::string national = letters_of(book, "aplikasi", "nasional");
  CHECK(book.xml("Aplikasi").find(fmt::format("${}5=\"\",${}5&lt;&gt;\"\"", relation, national)) !=
        std::string::npos);
  const std::string affairs = letters_of(book, "opd", "urusan");
  const std::string type = letters_of(book, "opd", "jenis");
  CHECK(book.xml("Perangkat daerah")
            .find(fmt::format(
                "OR(ISNUMBER(FIND(\"[dinas]\",${0}5)),ISNUMBER(FIND(\"[badan]\",${0}5)))", type)) !=
        std::string::npos);
}

TEST_CASE("workbook: a finding leads to its cell") {
  const WrittenRepository repository(kYaml);
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-a"));
  const std::string place = letters_of(book, "aplikasi", "raa") + "6";
  CHECK(book.cell("Temuan", "A4") == "1");
  CHECK(book.cell("Temuan", "B4") == "Galat");
  CHECK(book.cell("Temuan", "C4") == "Aplikasi!" + place);
  CHECK(book.cell("Temuan", "D4") == "B");
  CHECK(book.cell("Temuan", "A5").empty());  // the other agency's
  CHECK(book.xml("Temuan").find("location=\"'Aplikasi'!" + place) != std::string::npos);
  CHECK(book.cell("Temuan", "E4").find('`') == std::string::npos);
}

TEST_CASE("workbook: an agency without findings is told so") {
  const WrittenRepository repository("opd:\n  - {id: opd-c, nama: C, jenis: dinas}\n");
  const OpenedWorkbook book(bytes_of(repository.state(), "opd-c", Language::indonesian, false));
  CHECK(book.cell("Temuan", "A4") == "Tidak ada temuan yang terbuka.");
}

TEST_CASE("workbook: twice the same bytes, and other words in English") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  CHECK(bytes_of(state, "opd-a") == bytes_of(state, "opd-a"));
  const OpenedWorkbook book(bytes_of(state, "opd-a", Language::english));
  CHECK(book.names()[0] == "Instructions");
  CHECK(letters_of(book, "_opd", "id") == "opd-a");
  CHECK(book.cell("Application", "B4") == "Name *");
}

TEST_CASE("office words: backticks become what people see") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  const Labels labels(state, Language::indonesian);
  const model::Kind* kind = model::find_kind("aplikasi");
  const auto said = [&](std::string_view text) { return office_words(labels, kind, text); };
  CHECK(said("`app-b` tanpa `raa`") == "“B” tanpa “Kode RAA”");
  CHECK(said("tulis `kelas: khusus_daerah`") == "tulis “Kelas aplikasi”: Khusus daerah");
  CHECK(said("pada `masalah: [mas-a, mas-x]`") ==
        "pada “Masalah warga yang dijawab”: “Antre”, mas-x");
  CHECK(said("catat `alur_data` di `dinas`") == "catat alur data di dinas");
  CHECK(said("`web` saja") == "Web saja");
  CHECK(said("tanda ` sendiri") == "tanda ` sendiri");
  // Of several kinds, the one that has the option; inside a map; nothing of commands.
  CHECK(said("`jenis: kelaikan`").starts_with("“"));
  CHECK(said("`jenis: kelaikan`").find("kelaikan") == std::string::npos);
  CHECK(said("isi `internal`") == "isi “Pengguna internal”");
  CHECK(said("Tulis `raa: …`; `noken new aplikasi` memperlihatkannya.") == "Tulis “Kode RAA”");
}
