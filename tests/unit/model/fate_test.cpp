#include "model/fate.h"

#include <doctest/doctest.h>

#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using model::Fate;
using tests::WrittenRepository;

static constexpr const char* kLives = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
aplikasi:
  - {id: app-tetap, nama: Tetap, opd: opd-a}
  - id: app-naik
    nama: Naik
    opd: opd-a
    basis: [web]
    perubahan:
      - {pada: 2024, menjadi: {basis: [web]}}
      - {pada: 2027-07-01, menjadi: {basis: [web, mobile], nama: Naik}}
  - {id: app-lalu, nama: Lalu, opd: opd-a, biaya: {pembangunan: 5}, perubahan: [{pada: 2025, menjadi: {basis: [mobile]}}]}
  - {id: app-kelak, nama: Kelak, opd: opd-a, perubahan: [{pada: 2031, menjadi: {basis: [mobile]}}]}
  - {id: app-baru, nama: Baru, opd: opd-a, status: rencana, mulai: 2028}
  - {id: app-ganti, nama: Ganti, opd: opd-a, selesai: 2028, pengganti: app-baru}
  - {id: app-henti, nama: Henti, opd: opd-a, selesai: 2027-06-30}
  - {id: app-singgah, nama: Singgah, opd: opd-a, status: rencana, mulai: 2027, selesai: 2028}
  - {id: app-nanti, nama: Nanti, opd: opd-a, status: rencana, mulai: 2031}
)";

TEST_CASE("what becomes of elements until the end of the plan") {
  const WrittenRepository repository(kLives);
  const auto now = repository.state();
  const auto end = model::end_of_plan(now.written());
  REQUIRE(end.has_value());
  CHECK(to_string(date_of(*end)) == "2029-12-31");
  const model::State then(now.written(), *end);
  // A change of the past or after the plan is none, nor is a life between the two days.
  const std::map<std::string, Fate> expected = {{"app-baru", Fate::added},
                                                {"app-naik", Fate::upgraded},
                                                {"app-ganti", Fate::replaced},
                                                {"app-henti", Fate::retired}};
  CHECK(model::fates(now, then) == expected);
}

TEST_CASE("the fields of an upgrade are those that take another value") {
  const WrittenRepository repository(kLives);
  const auto now = repository.state();
  const auto then = repository.state("2029-12-31");
  const model::Element& upgraded = *now.written().find("app-naik");
  const auto fields = model::changed_fields(now, then, upgraded);
  REQUIRE(fields.size() == 1);  // `nama` is set to what it is
  CHECK(std::string_view(fields.front()->key) == "basis");
  CHECK(model::changes_between(now, then, upgraded).size() == 1);
}

TEST_CASE("nothing changes between a day and itself") {
  const WrittenRepository repository(kLives);
  CHECK(model::fates(repository.state(), repository.state()).empty());
  CHECK(std::string_view(model::word_of(Fate::replaced).indonesian) == "diganti");
}
