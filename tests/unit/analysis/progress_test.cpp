#include "analysis/progress.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/progress_groups.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::ProgrammeProgress;
using analysis::Progress;
using analysis::Standing;
using tests::WrittenRepository;

static const ProgrammeProgress& programme(const Progress& progress, std::string_view id) {
  const auto found = std::ranges::find(progress.programmes, id, [](const auto& each) {
    return std::string_view(each.programme->handle);
  });
  REQUIRE(found != progress.programmes.end());
  return *found;
}

static std::string programme_yaml(const std::string& rest) {
  return "opd:\n  - {id: opd-a, nama: Dinas Satu, jenis: dinas}\nprogram:\n"
         "  - {id: prg-a, nama: A, opd: opd-a, jenis: quick_win, sub_dimensi: "
         "[smart-living.kesehatan], " +
         rest + "}\n";
}

static Standing standing_of(const std::string& rest) {
  const WrittenRepository repository(programme_yaml(rest));
  return programme(analysis::progress_of(repository.state()), "prg-a").standing;
}

// At 2026-11-22 the 326th of 365 days has passed: 89.315 percent.
TEST_CASE("a programme is late from more than 20 points behind") {
  CHECK(standing_of("tahun: 2026, progres: [{tanggal: 2026-11-01, persen: 69}]") == Standing::late);
  CHECK(standing_of("tahun: 2026, progres: [{tanggal: 2026-11-01, persen: 70}]") ==
        Standing::on_plan);
  CHECK(standing_of("tahun: 2026") == Standing::late);
  CHECK(standing_of("tahun: 2026, progres: [{tanggal: 2026-11-01, persen: 100}]") ==
        Standing::done);
}

TEST_CASE("a programme that ended below 100 percent is late however little it lacks") {
  CHECK(standing_of("tahun: 2025, progres: [{tanggal: 2025-12-01, persen: 99}]") == Standing::late);
  CHECK(standing_of("tahun: 2025, progres: [{tanggal: 2025-12-01, persen: 100}]") ==
        Standing::done);
}

TEST_CASE("what has not begun, or was held back, is not late") {
  CHECK(standing_of("tahun: 2027") == Standing::not_started);
  CHECK(standing_of("tahun: 2025, tahap: ditunda, alasan: Menunggu.") == Standing::postponed);
  CHECK(standing_of("tahun: 2025, tahap: dibatalkan, alasan: Ganti.") == Standing::cancelled);
}

TEST_CASE("progress that could not be read is not judged, a later entry has not happened") {
  CHECK(standing_of("tahun: 2026, progres: [{tanggal: kemarin, persen: 10}]") == Standing::unknown);
  CHECK(standing_of("tahun: 2026, progres: [{tanggal: 2026-12-01, persen: 100}]") ==
        Standing::late);
}

TEST_CASE("a proposal is no plan") {
  const WrittenRepository repository(programme_yaml("tahun: 2026, tahap: usulan"));
  CHECK(analysis::progress_of(repository.state()).programmes.empty());
}

TEST_CASE("a programme: the share of its days, how far it is behind, its money") {
  // 2025 and 2026 have 730 days; until 2026-11-22 365 + 326 = 691 of them: 94.6575 percent.
  // Of the entries until that day 60 percent is the latest, so it is 34.6575 points behind.
  const WrittenRepository repository(programme_yaml(
      "tahun: 2025-2026, anggaran: {2025: 100, 2026: 250}, progres: [{tanggal: 2026-04-30, persen: "
      "60}, {tanggal: 2025-06-01, persen: 20, realisasi: 80}, {tanggal: 2026-12-24, persen: 90, "
      "realisasi: 300}]"));
  const auto state = repository.state();
  const Progress progress = analysis::progress_of(state);
  const ProgrammeProgress& row = programme(progress, "prg-a");
  CHECK(row.elapsed == doctest::Approx(94.6575).epsilon(0.00001));
  CHECK(row.percent == 60);
  CHECK(row.behind() == doctest::Approx(34.6575).epsilon(0.00001));
  REQUIRE(row.news.has_value());
  CHECK(to_string(*row.news) == "2026-04-30");
  CHECK(row.is_silent);  // from 22 May to 22 November there is nothing
  CHECK(row.standing == Standing::late);
  CHECK(row.budget == 350);
  CHECK(row.spent == 80);  // cumulative, and the entry of April does not say
  const auto houses = progress_by_house(state, progress);
  REQUIRE(houses.size() == 1);
  CHECK(houses[0].late == 1);
  CHECK(houses[0].silent == 1);
  CHECK(houses[0].budget == 350);
  CHECK(houses[0].spent == 80);
}

static constexpr const char* kDecisions = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
  - {id: opd-c, nama: UPTD Dua, jenis: uptd, induk: opd-b}
keputusan:
  - {id: kpt-a, nama: A, rapat: I, tanggal: 2026-01-01, penanggung_jawab: opd-a, pelaksana: [opd-a, opd-c], selesai_oleh: [opd-a], tenggat: 2026-11-12, kemajuan: proses}
  - {id: kpt-b, nama: B, rapat: I, tanggal: 2026-01-01, penanggung_jawab: opd-a, tenggat: 2026-11-22, kemajuan: belum}
  - {id: kpt-c, nama: C, rapat: II, tanggal: 2026-12-01, penanggung_jawab: opd-a, tenggat: 2027, kemajuan: belum}
)";

TEST_CASE("decisions: who has not answered, and since when it is overdue") {
  const WrittenRepository repository(kDecisions);
  const auto state = repository.state();
  const Progress progress = analysis::progress_of(state);
  REQUIRE(progress.decisions.size() == 2);  // that of December has not been taken
  CHECK(progress.decisions[0].decision->handle == "kpt-a");
  CHECK(progress.decisions[0].days_over == 10);
  CHECK(progress.decisions[0].waiting == std::vector<std::string>{"opd-c"});
  CHECK_FALSE(progress.decisions[1].is_overdue);  // the last day is not late
  CHECK(progress.decisions[1].waiting == std::vector<std::string>{"opd-a"});
}

TEST_CASE("decisions count with the house, and --opd leaves those it was given") {
  const WrittenRepository repository(kDecisions);
  const auto state = repository.state();
  Progress progress = analysis::progress_of(state);
  const auto houses = progress_by_house(state, progress);
  REQUIRE(houses.size() == 2);
  CHECK(houses[0].key == "opd-a");
  CHECK(houses[0].decisions == 2);
  CHECK(houses[0].overdue == 1);
  CHECK(houses[0].waiting == 1);
  CHECK(houses[1].key == "opd-b");
  CHECK(houses[1].decisions == 1);
  CHECK(houses[1].waiting == 1);
  const auto& house = static_cast<const model::Agency&>(state.at(*state.written().find("opd-b")));
  keep_house(state, house, progress);
  REQUIRE(progress.decisions.size() == 1);
  CHECK(progress.decisions[0].decision->handle == "kpt-a");
}

TEST_CASE("money without a programme") {
  const WrittenRepository repository(
      programme_yaml("tahun: 2025-2027, tahap: ditunda, alasan: Menunggu., anggaran: {2025: 1, "
                     "2026: 20, 2027: 300}"));
  const Progress progress = analysis::progress_of(repository.state());
  REQUIRE(progress.money.size() == 1);
  CHECK(progress.money[0].amount == 320);  // 2025 is history
  CHECK(progress.money[0].years == "2026-2027");
}
