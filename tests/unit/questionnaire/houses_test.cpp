// Who gets a workbook, and what stands in it.
#include "questionnaire/houses.h"

#include <set>

#include "questionnaire/columns.h"
#include "questionnaire/questions.h"
#include "report/shown_value.h"
#include "unit/written_repository.h"

using namespace noken;
using namespace noken::questionnaire;
using tests::WrittenRepository;

static constexpr const char* kYaml = R"(
opd:
  - {id: opd-rsud, nama: RSUD, jenis: rsud, induk: opd-dinkes}
  - {id: opd-dinkes, nama: Dinas Kesehatan, jenis: dinas}
  - {id: opd-bps, nama: BPS, jenis: instansi_vertikal}
  - {id: opd-bpjs, nama: BPJS, jenis: instansi_vertikal}
  - {id: opd-kosong, nama: Dinas Kosong, jenis: dinas}
aplikasi:
  - {id: app-z, nama: Zat, opd: opd-rsud}
  - {id: app-a, nama: Antrean, opd: opd-dinkes}
  - {id: app-lama, nama: Lama, opd: opd-dinkes, status: dihentikan}
  - {id: app-bpjs, nama: Klaim, opd: opd-bpjs}
alur_data:
  - {dari: app-a, ke: app-bpjs, data: []}
  - {dari: mit-a, ke: app-bpjs, data: []}
mitra:
  - {id: mit-a, nama: Mitra, unsur: swasta}
)";

static std::vector<std::string> ids_of(const House& house) {
  std::vector<std::string> ids;
  for (const model::Element* element : house.elements) ids.push_back(element->handle);
  return ids;
}

TEST_CASE("houses: parts share a workbook, outsiders that own nothing are not asked") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  const Houses houses = houses_of(state);
  REQUIRE(houses.all.size() == 4);
  CHECK(houses.all[0].head->handle == "opd-bpjs");
  CHECK_FALSE(houses.all[0].is_silent);
  CHECK(houses.all[1].head->handle == "opd-bps");
  CHECK(houses.all[1].is_silent);
  CHECK(houses.all[2].head->handle == "opd-dinkes");
  CHECK(houses.all[3].head->handle == "opd-kosong");
  CHECK_FALSE(houses.all[3].is_silent);
  REQUIRE(houses.all[2].agencies.size() == 2);
  CHECK(houses.all[2].agencies.front()->handle == "opd-dinkes");
}

TEST_CASE("houses: elements by name, none that has ended, a flow with its sender") {
  const WrittenRepository repository(kYaml);
  const auto state = repository.state();
  const Houses houses = houses_of(state);
  using Ids = std::vector<std::string>;
  CHECK(ids_of(houses.all[2]) ==
        Ids{"app-a", "app-a->app-bpjs", "opd-dinkes", "opd-rsud", "app-z"});
  // Partners have no agency, so the receiver answers.
  CHECK(ids_of(houses.all[0]) == Ids{"opd-bpjs", "app-bpjs", "mit-a->app-bpjs"});
  CHECK(houses.without_house == 1);
}

TEST_CASE("questionnaire columns: every field has a column or is named as left out") {
  for (const model::Kind* kind : kinds_asked()) {
    std::set<std::string> found = {"dikonfirmasi"};  // a cell of the cover
    for (const Column& column : columns_of(*kind, {2026}))
      found.insert(column.path.substr(0, column.path.find('.')));
    for (const model::Field* field : fields_without_column(*kind)) found.insert(field->key);
    for (const model::Field* field : fields_of(*kind))
      CHECK_MESSAGE(found.contains(field->key), kind->key, ".", field->key);
  }
}

TEST_CASE("questions: each stands over a column") {
  for (const Question& question : questions()) {
    const model::Kind* kind = model::find_kind(question.kind);
    REQUIRE_MESSAGE(kind != nullptr, question.kind);
    CHECK_MESSAGE(report::field_at(*kind, question.path) != nullptr, question.kind, ".",
                  question.path);
  }
}
