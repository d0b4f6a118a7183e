#include <doctest/doctest.h>

#include <algorithm>

#include "diagram/view.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::WrittenRepository;

static constexpr const char* kRegion = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, singkatan: Satu, jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
  - {id: opd-c, nama: Dinas Tiga, jenis: dinas}
  - {id: opd-d, nama: Dinas Empat, jenis: dinas}
mitra:
  - {id: mit-a, nama: Bank, unsur: swasta}
data:
  - {id: dat-x, nama: Data X, opd: opd-a, data_pribadi: umum, rad: RAD.02.01}
layanan:
  - {id: lay-a, nama: Layanan A, opd: opd-a, ral: RAL.01.02.03}
  - {id: lay-b, nama: Layanan B, opd: opd-a, ral: RAL.01.02}
  - {id: lay-c, nama: Layanan C, opd: opd-a, ral: RAL.01.03, status: rencana, mulai: 2030}
aplikasi:
  - {id: app-a, nama: Aplikasi A, opd: opd-a}
  - {id: app-b, nama: Aplikasi B, opd: opd-b}
  - {id: app-c, nama: Aplikasi C, opd: opd-c}
alur_data:
  - {dari: app-a, ke: app-b, data: [dat-x], mekanisme: api, enkripsi: ya}
  - {dari: app-a, ke: app-b, data: [dat-x], mekanisme: splp, enkripsi: ya}
  - {dari: app-b, ke: app-a, data: [dat-x], mekanisme: berkas}
  - {dari: app-a, ke: opd-a, data: [dat-x], mekanisme: manual, enkripsi: ya}
  - {dari: app-a, ke: nas-srikandi, data: [dat-x], mekanisme: api, enkripsi: ya}
  - {dari: nas-srikandi, ke: app-a, data: [dat-x], mekanisme: api, enkripsi: ya}
  - {dari: mit-a, ke: nas-srikandi, data: [dat-x], mekanisme: api, enkripsi: ya}
program:
  - {id: prg-a, nama: Program A, opd: opd-a, jenis: peta_rencana, muatan: layanan, tahun: 2026-2027, anggaran: {2026: 5_000_000}, butuh: [prg-z]}
  - {id: prg-b, nama: Program B, opd: opd-a, jenis: quick_win, sub_dimensi: [smart-living.kesehatan], tahun: 2031}
  - {id: prg-u, nama: Usul, tahap: usulan, opd: opd-a, jenis: quick_win, sub_dimensi: [smart-living.kesehatan], tahun: 2026}
  - {id: prg-z, nama: Program Z, opd: opd-b, jenis: peta_rencana, muatan: layanan, tahun: 2025}
)";

template <class Content>
static Content content_of(const diagram::View& view, const model::State& state) {
  const auto picture = view.make(state, {});
  REQUIRE(picture);
  return std::get<Content>(picture->content);
}

static std::size_t sum(const diagram::CrossCell& cell) {
  std::size_t all = 0;
  for (const auto& [mechanism, count] : cell.counts) all += count;
  return all;
}

TEST_CASE("the table of agencies holds every flow once") {
  const WrittenRepository repository(kRegion);
  const auto state = repository.state();
  const auto table = content_of<diagram::CrossTable>(diagram::integration_view, state);
  // opd-a, opd-b and the empty row of opd-c, which has an application; the partner, because of what
  // it sends to a national application. opd-d has neither.
  REQUIRE(table.rows.size() == 4);
  CHECK(table.rows[0].name == "Dinas Satu");
  CHECK(table.columns[2].name == "Satu");
  CHECK(table.rows[3].id == "mit-a");
  // two sums, three agencies, the national application, the partner
  REQUIRE(table.columns.size() == 7);
  std::size_t all = 0;
  for (const auto& row : table.cells) {
    REQUIRE(row.size() == table.columns.size());
    for (const auto& cell : row) all += sum(cell);
  }
  CHECK(all == 7);
  const auto& to_b = table.cells[0][3];
  CHECK(to_b.counts.at("api") == 1);
  CHECK(to_b.counts.at("splp") == 1);
  CHECK_FALSE(to_b.is_insecure);
  CHECK(table.cells[1][2].is_insecure);
  CHECK(sum(table.cells[0][2]) == 1);
  // both ways
  CHECK(table.cells[0][5].counts.at("api") == 2);
  CHECK(sum(table.cells[2][2]) == 0);
  // opd-a is an end of six flows, one of them by SPLP
  CHECK(table.cells[0][0].text == "6");
  CHECK(table.cells[0][1].text == "1");
}

TEST_CASE("coverage counts live elements under the level-2 subject of their code") {
  const WrittenRepository repository(kRegion);
  const auto state = repository.state();
  const auto map = content_of<diagram::HeatMap>(diagram::coverage_view, state);
  REQUIRE(map.blocks.size() == 6);
  const auto& services = map.blocks[1];
  CHECK(services.title.starts_with("RAL"));
  CHECK(services.caption.starts_with("1 dari "));
  std::size_t all = 0;
  for (const auto& row : services.rows) {
    for (const auto& cell : row.cells) {
      all += cell.count;
      if (cell.code == "RAL.01.02") CHECK(cell.count == 2);
      if (cell.code == "RAL.01.03") CHECK(cell.count == 0);
    }
  }
  CHECK(all == 2);
}

TEST_CASE("the road map groups programmes, numbers them and names what comes first") {
  const WrittenRepository repository(kRegion);
  const auto state = repository.state();
  const auto map = content_of<diagram::RoadMap>(diagram::road_map_view, state);
  // the period is 2025-2029; one programme lies beyond it
  CHECK(map.first == 2025);
  CHECK(map.last == 2031);
  // 22 November is day 325 of 365, counted from 0
  CHECK(map.today == doctest::Approx(2026 + 325.0 / 365));
  REQUIRE(map.groups.size() == 2);
  REQUIRE(map.groups[0].bars.size() == 2);
  CHECK(map.groups[0].bars[0].id == "prg-z");
  CHECK(map.groups[0].bars[0].number == 1);
  CHECK(map.groups[0].bars[1].needs == std::vector<int>{1});
  CHECK(map.groups[0].bars[1].budget.at(2026) == 5'000'000);
  CHECK(map.groups[1].bars[0].id == "prg-b");
  const auto picture = diagram::road_map_view.make(state, {});
  CHECK(picture->counts[0].starts_with("3 dari 4 program; yang lain"));
}
