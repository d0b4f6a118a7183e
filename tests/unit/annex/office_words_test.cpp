#include <doctest/doctest.h>

#include "annex/office_words.h"
#include "unit/annex/composed.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using annex::Names;

static constexpr const char* kElements = R"(
opd: [{id: opd-a, nama: Dinas Satu, jenis: dinas}]
regulasi: [{id: reg-a, tentang: Standar pelayanan, jenis: sk}]
layanan:
  - {id: lay-a, nama: Aduan, opd: opd-a}
  - {id: lay-b, nama: Izin, opd: opd-a}
  - {id: lay-c, nama: Izin, opd: opd-a}
penilaian: [{id: nil-a, indeks: pemdi-2026, tahun: 2026}]
)";

TEST_CASE("ids become names, dates are written in full, short words in capitals") {
  const tests::WrittenRepository repository(kElements);
  const auto state = repository.state();
  const Names names{.now = state.written()};
  CHECK(office_words("menurut `nil-a`", names) == "menurut penilaian tahun 2026");
  CHECK(office_words("reg-a", names) == "Standar pelayanan");
  CHECK(office_words("keputusan lay-a: Aduan, 2026-03-11", names) ==
        "keputusan: Aduan, 11 Maret 2026");
  CHECK(office_words("lewat `splp` atau `api`", names) == "lewat SPLP atau API");
  CHECK(office_words("`mekanisme`: api", names) == "mekanisme: API");
  CHECK(office_words("dari api unggun", names) == "dari api unggun");
  CHECK(office_words("Aspek pemdi-2026 dan spbe-2020", names) == "Aspek Pemdi 2026 dan SPBE 2020");
  CHECK(object_words("pemdi-2026.I2", names) == "Indikator I2");
}

TEST_CASE("an id behind a name goes, unless two are called so") {
  const tests::WrittenRepository repository(kElements);
  const auto state = repository.state();
  const Names names{.now = state.written()};
  CHECK(without_id("Aduan (lay-a)", names) == "Aduan");
  CHECK(without_id("Izin (lay-b)", names) == "Izin (lay-b)");
  CHECK(without_id("Aduan (fiktif)", names) == "Aduan (fiktif)");
  CHECK(address_words("lay-a; lay-b.biaya", names) == "Aduan; Izin: biaya");
  CHECK(address_words("lay-a.standar.biaya", names) == "Aduan: biaya");
}
