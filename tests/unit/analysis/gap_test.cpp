#include "analysis/gap.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/sub_dimension_states.h"
#include "model/gap_types.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::Gap;
using tests::WrittenRepository;

static constexpr const char* kPillars = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
pilar:
  - id: smart-living
    nama: Smart Living
    sub_dimensi:
      - {kode: kesehatan, kondisi: Antre lama., harapan: Tanpa antre., penyebab: Loket sedikit.}
      - {kode: mobilitas, kondisi: Jalan rusak., harapan: Jalan mantap., indikator: [ind-jalan]}
      - {kode: harmonisasi, kondisi: Belum ada peta.}
indikator:
  - id: ind-jalan
    nama: Kemantapan jalan
    opd: opd-a
    satuan: persen
    arah: naik
    target: {2025: 70}
    realisasi: {2025: 65}
program:
  - {id: prg-jalan, nama: Jalan, opd: opd-a, jenis: rencana_aksi, tahun: 2025-2026, sub_dimensi: [smart-living.mobilitas]}
  - {id: prg-usul, nama: Usul, opd: opd-a, jenis: rencana_aksi, tahap: usulan, tahun: 2026, sub_dimensi: [smart-living.kesehatan]}
  - {id: prg-lama, nama: Lama, opd: opd-a, jenis: rencana_aksi, tahun: 2019, sub_dimensi: [smart-living.kesehatan]}
)";

static const Gap* find(const std::vector<Gap>& gaps, std::string_view id) {
  const auto found = std::ranges::find(gaps, id, &Gap::id);
  return found == gaps.end() ? nullptr : &*found;
}

TEST_CASE(
    "pilar: a sub-dimension without programme is open, one behind its target is closed by its "
    "programme") {
  const WrittenRepository repository(kPillars);
  const auto state = repository.state();
  const auto gaps = analysis::gaps(state, {analysis::gap_type_named("pilar")});
  REQUIRE(gaps.size() == 2);  // `harmonisasi` has no `harapan`, so nothing is expected yet
  const Gap* health = find(gaps, "pilar/smart-living.kesehatan");
  REQUIRE(health);
  CHECK(health->is_open());  // the proposal and the programme of 2019 close nothing
  CHECK(health->cause.indonesian ==
        "Loket sedikit; belum ada program dalam periode; belum ada indikator");
  CHECK(health->agency.empty());
  const Gap* roads = find(gaps, "pilar/smart-living.mobilitas");
  REQUIRE(roads);
  CHECK(roads->cause.english == "behind the target: Kemantapan jalan");
  CHECK(roads->agency == "opd-a");
  REQUIRE(roads->programmes.size() == 1);
  CHECK(roads->programmes.front()->handle == "prg-jalan");
}

TEST_CASE("pilar: how much a sub-dimension lacks") {
  const WrittenRepository repository(kPillars);
  const auto states = analysis::sub_dimension_states(repository.state());
  CHECK(states.size() == 18);
  CHECK(states.at("smart-living.kesehatan").size == 3);
  CHECK(states.at("smart-living.mobilitas").size == 2);
  CHECK(states.at("smart-governance.pelayanan").missing.english.ends_with("not described"));
}

TEST_CASE(
    "cakupan: subjects without a live element, contents of the road map without a programme") {
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
infrastruktur:
  - {id: inf-a, nama: Ruang server, opd: opd-a, jenis: fasilitas_komputasi, rai: RAI.01.01}
  - {id: inf-b, nama: Ruang lama, opd: opd-a, jenis: fasilitas_komputasi, rai: RAI.01.02, status: dihentikan}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: peta_rencana, muatan: layanan, tahun: 2026, menutup: [cakupan/RAI.02.01]}
)");
  const auto state = repository.state();
  const auto gaps = analysis::gaps(state, {analysis::gap_type_named("cakupan")});
  CHECK(find(gaps, "cakupan/RAI.01.01") == nullptr);
  CHECK(find(gaps, "cakupan/RAI.01.02") != nullptr);  // only a retired one
  CHECK(find(gaps, "cakupan/layanan") == nullptr);
  const Gap* security = find(gaps, "cakupan/keamanan");
  REQUIRE(security);
  CHECK(security->severity == Severity::error);
  const Gap* closed = find(gaps, "cakupan/RAI.02.01");
  REQUIRE(closed);
  CHECK_FALSE(closed->is_open());
  CHECK(std::ranges::is_sorted(gaps, {}, &Gap::id));
}

TEST_CASE("cakupan: affairs of an agency that neither a process nor a service shows") {
  // `pemuda_olahraga` stands for RAB.06.04 and RAB.06.05: the process of one shows it. RAL.01.25
  // (Kesehatan) is the equivalent of RAB.04.01. Nothing stands under RAB.03.06 (Pertanahan), the
  // process of opd-b for RAB.04.01 is retired, and `statistik` has no official code to look for.
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas, urusan: [pemuda_olahraga, kesehatan, RAB.03.06]}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas, urusan: [kesehatan, statistik]}
  - {id: opd-pusat, nama: Kantor Pusat, jenis: instansi_vertikal, urusan: [RAB.03.06]}
proses_bisnis:
  - {id: pro-a, nama: A, opd: opd-a, rab: RAB.06.05.01}
  - {id: pro-b, nama: B, opd: opd-b, rab: RAB.04.01.04, status: dihentikan}
layanan:
  - {id: lay-a, nama: A, opd: opd-a, ral: RAL.01.25.04}
program:
  - {id: prg-a, nama: A, opd: opd-a, jenis: rencana_aksi, tahun: 2026, menutup: [cakupan/opd-a.RAB.03.06]}
)");
  const auto gaps = analysis::gaps(repository.state(), {analysis::gap_type_named("cakupan")});
  std::vector<std::string> affairs;
  for (const Gap& gap : gaps) {
    if (gap.object.starts_with("opd-")) affairs.push_back(gap.id);
  }
  REQUIRE(affairs.size() == 2);
  CHECK(affairs[0] == "cakupan/opd-a.RAB.03.06");
  CHECK(affairs[1] == "cakupan/opd-b.RAB.04.01");
  const Gap* land = find(gaps, affairs[0]);
  CHECK(land->severity == Severity::error);
  CHECK_FALSE(land->is_open());
  // Neither infrastructure nor security, so each subject of the two trees, and those two affairs;
  // no road map, so nothing of its contents.
  std::size_t subjects = 0;
  const auto& packs = repository.state().packs();
  for (const auto name : {reference::TreeName::rai, reference::TreeName::rak}) {
    for (const auto& node : packs.tree(name).nodes) subjects += node.level == 2 ? 1 : 0;
  }
  CHECK(gaps.size() == subjects + 2);
}

TEST_CASE("programmes can name every type of gap that there is") {
  CHECK(std::ranges::equal(model::kGapTypes, analysis::gap_type_names()));
}
