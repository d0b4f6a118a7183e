#include "analysis/score.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "report/score_card.h"
#include "rules/catalogue.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::ScoredElement;
using analysis::ScoreSheet;
using tests::WrittenRepository;

static constexpr const char* kRegion = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, uraian: Satu., singkatan: DS, jenis: dinas, urusan: [kesehatan]}
  - {id: opd-b, nama: UPTD Satu, uraian: Unit., singkatan: US, jenis: uptd, induk: opd-a}
indikator:
  - {id: ind-a, nama: Angka, opd: opd-b, satuan: persen, arah: naik, awal: {nilai: 3}, target: {2026: 5}}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a, raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: open_source}
  - {id: app-b, nama: B, opd: opd-b, raa: RAA.02.02, kelas: khusus_daerah, basis: [web], lisensi: open_source}
alur_data:
  - {dari: app-a, ke: app-b, data: [data-a], mekanisme: api}
  - {dari: app-b, ke: nas-satusehat, data: [data-a], mekanisme: api}
data:
  - {id: data-a, nama: Data, opd: opd-a, rad: RAD.04.01, sifat: terbatas, jenis_data: lainnya, data_pribadi: tidak}
)";

static const ScoredElement& element(const ScoreSheet& sheet, std::string_view id) {
  const auto found = std::ranges::find(sheet.elements, id, &ScoredElement::object);
  REQUIRE(found != sheet.elements.end());
  return *found;
}

TEST_CASE("completeness counts what is required and advised, inside maps too") {
  const WrittenRepository repository(kRegion);
  const ScoreSheet sheet = analysis::score_sheet(repository.state(), "");
  // id, nama, uraian, jenis, singkatan, urusan (a `dinas`): all there
  CHECK(element(sheet, "opd-a").asked == 6);
  CHECK(element(sheet, "opd-a").empty.empty());
  // `urusan` is not asked of a `uptd`
  CHECK(element(sheet, "opd-b").asked == 5);
  // id, nama, uraian, opd, satuan, arah; `awal` and `target` have a rule of their own
  const ScoredElement& indicator = element(sheet, "ind-a");
  std::vector<std::string> empty;
  for (const auto& cell : indicator.empty) empty.push_back(cell.field);
  CHECK(indicator.asked == 6);
  CHECK(empty == std::vector<std::string>{"uraian"});
  CHECK(indicator.house == "opd-a");
}

TEST_CASE("an exchange inside the house does not open an application") {
  const WrittenRepository repository(kRegion);
  const ScoreSheet sheet = analysis::score_sheet(repository.state(), "");
  REQUIRE(sheet.applications.size() == 2);
  CHECK(sheet.applications[0].object == "app-a");
  CHECK_FALSE(sheet.applications[0].is_open);
  CHECK(sheet.applications[1].is_open);
  CHECK(sheet.houses.size() == 1);
}

TEST_CASE("a card adds up: one flawed element of two, one closed application of two") {
  ScoreSheet sheet{.region = "94.04", .name = "Uji"};
  sheet.houses = {{.id = "opd-a", .name = "DS"}};
  sheet.elements = {{.house = "opd-a", .kind = "aplikasi", .object = "app-a", .asked = 4},
                    {.house = "opd-a", .kind = "data", .object = "data-a", .asked = 4}};
  sheet.elements[1].empty = {{.field = "tujuan"}, {.field = "validitas"}};
  sheet.applications = {{.house = "opd-a", .object = "app-a"},
                        {.house = "opd-a", .object = "app-b", .is_open = true}};
  report::CheckReport checked;
  for (const auto severity : {Severity::error, Severity::warning, Severity::info}) {
    checked.findings.push_back({.finding = {.diagnosis = *rules::find_rule("APL-010"),
                                            .kind = "aplikasi",
                                            .object = "app-a",
                                            .severity = severity}});
  }
  checked.findings.push_back(checked.findings.front());
  checked.findings.back().state = report::FindingState::waived;
  checked.findings.push_back({.finding = {.diagnosis = *rules::find_rule("KEA-005"),
                                          .object = "94.04",
                                          .severity = Severity::warning}});
  const auto card = score_card({sheet}, checked);
  CHECK(card.all.elements == 2);
  CHECK(card.all.completeness() == doctest::Approx(0.75));  // 6 of 8
  CHECK(card.all.conformance() == doctest::Approx(0.5));    // twice flawed, counted once
  CHECK(card.all.errors == 1);                              // the waived one does not count
  CHECK(card.all.warnings == 1);
  CHECK(card.all.silo() == doctest::Approx(0.5));
  CHECK_FALSE(card.all.coverage().has_value());
  CHECK(card.elsewhere == 1);
  REQUIRE(card.houses.size() == 1);
  CHECK(card.houses[0].flawed == 1);
  REQUIRE(card.domains.size() == 2);
  CHECK(card.domains[0].key == "data");  // before applications, as the format has it
  CHECK(card.lost.size() == 5);          // 2 empty, 2 findings, 1 closed
}
