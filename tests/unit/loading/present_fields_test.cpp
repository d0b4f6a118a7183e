#include <doctest/doctest.h>

#include "../written_repository.h"
#include "model/house.h"
#include "model/kind.h"
#include "model/presence.h"
#include "model/visit.h"

using namespace noken::model;  // NOLINT(google-build-using-namespace): a test reads like the header
using noken::tests::WrittenRepository;

// Given, null, empty, refused, unknown, twice, in a map, and from an anchor.
static constexpr const char* kYaml = R"(
opd:
  - {id: opd-dinkes, nama: Dinas Kesehatan, jenis: dinas}
  - {id: pkm-timika, nama: Puskesmas Timika, jenis: puskesmas, induk: opd-dinkes}
  - {id: opd-bpkad, nama: Badan Keuangan, jenis: badan}
aplikasi:
  - &satu
    id: app-satu
    nama: Satu
    opd: pkm-timika
    kelas: tidak_dikenal
    basis_data: null
    layanan: []
    data: [data-tidak-ada]
    bergantung_pada: [app-dua, app-dua]
    pengguna: {tahun: 2025, internal: tiga}
    salah_kunci: 1
    perubahan:
      - {pada: 2027-01-01, menjadi: {opd: opd-bpkad}}
  - <<: *satu
    id: app-dua
    status: entah
  - {id: app-tiga, nama: Tiga, opd: opd-tidak-ada, mulai: 2025-31-31}
)";

// Every field of every element, by what was noted while reading and by looking.
static void check_noted(const State& state) {
  for (const Element* element : state.written().elements) {
    CAPTURE(element->handle);
    CHECK(element->has != kNotCounted);
    const auto& fields = fields_of(kind_of(element->kind));
    for (std::size_t row = 0; row < fields.size(); ++row) {
      CAPTURE(fields[row]->key);
      const Slot slot = fields[row]->slot(const_cast<Element&>(*element));
      CHECK(is_absent(*element, row) == (presence_of(slot) == Presence::absent));
    }
  }
}

TEST_CASE("what an element has was noted while it was read") {
  const WrittenRepository repository(kYaml);
  const State state = repository.state();
  REQUIRE(state.written().elements.size() == 6);
  check_noted(state);
}

TEST_CASE("where bytes were left out, nothing is noted, and a field may be there") {
  const WrittenRepository repository("aplikasi:\n  - id: app-satu\n    nama: [Satu\n    opd: x\n");
  for (const Element* element : repository.state().written().elements)
    CHECK(element->has == kNotCounted);
}

TEST_CASE("references are found whether the fields were counted or not") {
  const WrittenRepository repository(kYaml);
  const State state = repository.state();
  for (const Element* element : state.written().elements) {
    std::vector<std::string_view> counted;
    std::vector<std::string_view> looked;
    for_each_reference(*element, [&](const Field& field, const Reference& reference, const auto&) {
      counted.insert(counted.end(), {field.key, reference.id});
    });
    auto& open = const_cast<Element&>(*element);
    const std::uint64_t has = std::exchange(open.has, kNotCounted);
    for_each_reference(*element, [&](const Field& field, const Reference& reference, const auto&) {
      looked.insert(looked.end(), {field.key, reference.id});
    });
    open.has = has;
    CHECK(counted == looked);
  }
}

TEST_CASE("a state knows the house of an owner, at its date") {
  const WrittenRepository repository(kYaml);
  const auto house_at = [&](const char* date, const char* id) -> std::string {
    const State state = repository.state(date);
    const Agency* house = house_of(state, *state.written().find(id));
    return house == nullptr ? "" : house->handle;
  };
  CHECK(house_at("2026-11-22", "app-satu") == "opd-dinkes");  // the health centre is part of it
  CHECK(house_at("2027-01-01", "app-satu") == "opd-bpkad");
  CHECK(house_at("2026-11-22", "pkm-timika") == "opd-dinkes");
  CHECK(house_at("2026-11-22", "app-tiga").empty());  // its owner is not in the repository
}

TEST_CASE("a life rests on a status and dates that could be read") {
  const WrittenRepository repository(kYaml);
  const State state = repository.state();
  CHECK(state.is_life_known(*state.written().find("app-satu")));
  CHECK_FALSE(state.is_life_known(*state.written().find("app-dua")));   // status
  CHECK_FALSE(state.is_life_known(*state.written().find("app-tiga")));  // first day
}
