// The workbooks: texts stay texts, numbers are numbers, and the table of SIA-SPBE fits the model.

#include <algorithm>
#include <map>
#include <set>

#include "exchange/sia_cells.h"
#include "formats/zip.h"
#include "unit/exchange/exported.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using exchange::SiaColumn;
using exchange::SiaSheet;
using tests::exported;
using tests::WrittenRepository;

static constexpr const char* kRegion = R"(
opd:
  - {id: opd-a, nama: "=1+1", jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
proses_bisnis:
  - {id: pro-a, nama: Proses, opd: opd-a, rab: RAB.04.01.04}
data:
  - {id: data-a, nama: "@data", opd: opd-a, rad: RAD.04.01, sifat: tertutup, jenis_data: lainnya, validitas: triwulanan, interoperabilitas: ya, data_pribadi: tidak, proses_bisnis: [pro-a]}
  - {id: data-b, nama: B, opd: opd-a, produsen: opd-b, wali_data: opd-a, sifat: terbuka}
aplikasi:
  - {id: app-a, nama: "Satu; dua", opd: opd-a, raa: RAA.02.02, kelas: khusus_daerah, basis: [web, mobile], lisensi: open_source, pengembang: internal, sso: ya, data: [data-a, data-b]}
  - {id: app-lama, nama: Lama, opd: opd-a, status: dihentikan}
infrastruktur:
  - {id: inf-a, nama: Server, opd: opd-a, rai: RAI.01.02.03.04, jenis: server, kepemilikan: milik_sendiri, memori_gb: 64.5}
  - {id: inf-b, nama: Awan, opd: opd-a, jenis: komputasi_awan, tipe: iaas, kepemilikan: pihak_ketiga_dalam_negeri, biaya_layanan: 25000000}
usulan:
  - {id: usl-a, nama: Usul, opd: opd-a, tahun: 2027}
)";

static formats::ZipEntries parts_of(const std::string& workbook) {
  auto entries = formats::read_zip(workbook, "xlsx");
  REQUIRE(entries);
  return *entries;
}

static std::string part(const formats::ZipEntries& entries, std::string_view name) {
  const auto found = std::ranges::find(entries, name, &std::pair<std::string, std::string>::first);
  REQUIRE_MESSAGE(found != entries.end(), std::string(name));
  return found->second;
}

TEST_CASE("export: no cell of a workbook is a formula, and the same input gives the same bytes") {
  const WrittenRepository repository(kRegion, "wali_data: opd-b\n");
  const auto state = repository.state();
  for (const char* name : {"xlsx", "sia-spbe"}) {
    CAPTURE(name);
    const std::string bytes = exported(name, state).files.front().content;
    CHECK(bytes == exported(name, state).files.front().content);
    const auto entries = parts_of(bytes);
    for (const auto& [path, content] : entries) CHECK_FALSE(content.contains("<f>"));
    CHECK(part(entries, "xl/sharedStrings.xml").contains("=1+1"));
    const std::string sheet = part(entries, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("<autoFilter "));
    CHECK(sheet.contains("state=\"frozen\""));
  }
}

TEST_CASE("export: numbers of a workbook are numbers, years are words") {
  const WrittenRepository repository(R"(
infrastruktur:
  - {id: inf-a, nama: Server, jenis: server, memori_gb: 64.5}
usulan:
  - {id: usl-a, nama: Usul, tahun: 2027, biaya: 1_500_000_000}
)");
  const auto entries = parts_of(exported("xlsx", repository.state()).files.front().content);
  CHECK(part(entries, "xl/worksheets/sheet1.xml").contains("<v>64.5</v>"));
  CHECK(part(entries, "xl/worksheets/sheet2.xml").contains("<v>1500000000</v>"));
  CHECK_FALSE(part(entries, "xl/worksheets/sheet2.xml").contains("<v>2027</v>"));
}

static const SiaSheet& sheet_named(std::string_view name) {
  const auto sheets = exchange::sia_sheets();
  const auto found = std::ranges::find(sheets, name, &SiaSheet::name);
  REQUIRE(found != sheets.end());
  return *found;
}

// The cells of an element by their headings.
static std::map<std::string, std::string> row_of(const model::State& state, const char* sheet,
                                                 const char* id) {
  const model::Element* element = state.written().find(id);
  REQUIRE(element != nullptr);
  std::map<std::string, std::string> row;
  for (const SiaColumn& column : columns_of(sheet_named(sheet)))
    row[column.name] = sia_cell(state, state.at(*element), column).text;
  return row;
}

TEST_CASE("sia-spbe: every column holds a field of its kind, and sheets have a name each") {
  std::set<std::string> names;
  for (const SiaSheet& sheet : exchange::sia_sheets()) {
    CAPTURE(sheet.name);
    CHECK(names.insert(sheet.name).second);
    CHECK(std::string_view(sheet.name).size() <= 28);
    const model::Kind* kind = model::find_kind(sheet.kind);
    REQUIRE(kind != nullptr);
    std::set<std::string> headings;
    for (const SiaColumn& column : columns_of(sheet)) {
      CAPTURE(column.name);
      CHECK(headings.insert(column.name).second);
      const model::Field* field = model::find_field(*kind, column.field);
      REQUIRE(field != nullptr);
      CHECK((field->type.type == model::Type::code) == (column.level > 0));
      const auto& jenis = field->extras.only_for;
      const bool exists = jenis.begin() == jenis.end() ||
                          std::ranges::find(jenis, std::string_view(sheet.jenis)) != jenis.end();
      CHECK(exists);
    }
  }
}

TEST_CASE("sia-spbe: values are written in the words of SIA-SPBE") {
  const WrittenRepository repository(kRegion, "wali_data: opd-b\n");
  const auto state = repository.state();
  auto data = row_of(state, "Data dan Informasi", "data-a");
  CHECK(data["Nama Data"] == "@data");
  CHECK(data["Validitas Data"] == "Tiga Bulanan");
  CHECK(data["Interoperabilitas"] == "Ya");
  CHECK(data["Penghasil Data"] == "=1+1");              // not given: the owner
  CHECK(data["Penanggung Jawab Data"] == "Dinas Dua");  // not given: that of noken.yaml
  CHECK(data["RAD Level 1"].starts_with("RAD.04 "));
  CHECK(data["RAD Level 2"].starts_with("RAD.04.01 "));
  CHECK(data["RAD Level 3"].empty());
  CHECK(data["ID Proses Bisnis"] == "pro-a");
  auto other = row_of(state, "Data dan Informasi", "data-b");
  CHECK(other["Penghasil Data"] == "Dinas Dua");
  CHECK(other["Penanggung Jawab Data"] == "=1+1");
  auto application = row_of(state, "Aplikasi", "app-a");
  CHECK(application["Basis Aplikasi"] == "Web; Mobile");
  CHECK(application["Unit Pengembang"] == "Internal");
  CHECK(application["ID Data yang Digunakan"] == "data-a; data-b");
  CHECK(row_of(state, "Komputasi Awan", "inf-b")["Tipe Government Cloud"] == "IaaS");
  CHECK(row_of(state, "Komputasi Awan", "inf-b")["Status Kepemilikan"] ==
        "Milik Pihak Ketiga Dalam Negeri");
}

TEST_CASE("sia-spbe: what has no place is counted") {
  const WrittenRepository repository(kRegion, "wali_data: opd-b\n");
  const auto made = exported("sia-spbe", repository.state());
  CHECK(made.elements == 6);  // a process, 2 data, an application, 2 of infrastructure
  const std::vector<std::size_t> counts = {3,  // opd-a, opd-b, usl-a
                                           1,  // app-lama is retired
                                           3,  // data_pribadi of data-a; kelas and sso of app-a
                                           1,  // RAI has columns for three levels
                                           0};
  REQUIRE(made.left_out.size() == counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    CAPTURE(made.left_out[i].what.english);
    CHECK(made.left_out[i].count == counts[i]);
  }
}
