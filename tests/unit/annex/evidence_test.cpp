#include <doctest/doctest.h>

#include "annex/office_words.h"
#include "unit/annex/composed.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::Composed;
using tests::texts;
using Row = std::vector<std::string>;

static constexpr const char* kElements = R"(
opd: [{id: opd-a, nama: Dinas Satu, jenis: dinas}]
aplikasi: [{id: app-a, nama: Alfa, opd: opd-a}, {id: app-b, nama: Beta, opd: opd-a}]
penilaian:
  - id: nil-2026
    indeks: spbe-2020
    tahun: 2026
    sifat: mandiri
    tingkat: {I1: 2, I2: 1}
    bukti_indikator: {I1: ["https://contoh.id/a.pdf", "https://contoh.id/b.pdf"]}
  - {id: nil-2029, indeks: spbe-2020, tahun: 2029, sifat: target, tingkat: {I1: 3, I2: 1}}
)";

static Row found(const report::Table& table, std::string_view code) {
  for (const auto& row : table.rows) {
    if (row.front().text == code) return texts(row);
  }
  return {};
}

TEST_CASE("the register names each piece of evidence and what is missing") {
  const Composed made(kElements, "bab:\n  - judul: A\n    isi:\n      - bukti:\n");
  CHECK(made.problems.empty());
  const report::Table& table = made.table(1);
  CHECK(found(table, "I1-L2-01")[3] == "https://contoh.id/a.pdf");
  CHECK(found(table, "I1-L2-02")[3] == "https://contoh.id/b.pdf");
  CHECK(found(table, "I1-L2-02")[4] == "–");
  // The target asks for one level more of the first indicator.
  CHECK(found(table, "I1-L3-01")[4].starts_with("Perlu untuk target 2029"));
  CHECK(found(table, "I2-L1-01")[4].starts_with("Belum ada bukti"));
  CHECK(found(table, "I3")[4].starts_with("Belum dinilai"));
  // Two there; missing are I1 at level 3, I2, and the 45 that were not assessed.
  CHECK(table.rows.size() == 2 + 1 + 1 + 45);
  CHECK(table.notes == std::vector<std::string>{"2 bukti ada, 47 belum."});
}

TEST_CASE("an annex names elements, not ids") {
  const tests::WrittenRepository repository(kElements);
  const model::State state = repository.state();
  const annex::Names names{state.written()};
  CHECK(annex::office_words("`app-a` ke `opd-a` lewat `data_pribadi`: app-b, e-mail", names) ==
        "Alfa ke Dinas Satu lewat data pribadi: Beta, e-mail");
  CHECK(annex::office_words("https://app-a.contoh.id/app-b, a_b. app-a.", names) ==
        "https://app-a.contoh.id/app-b, a_b. Alfa.");
  CHECK(annex::object_words("app-a->app-b", names) == "Alfa → Beta");
  CHECK(annex::object_words("opd-a.RAB.03.06", names) == "Dinas Satu: RAB.03.06");
  CHECK(annex::object_words("app-a+nas-x", names) == "Alfa + nas-x");
  CHECK(annex::object_words("RAK.01.03", names) == "RAK.01.03");
  CHECK(annex::office_words("mulai 2027-06-30: 2026-2027", names) ==
        "mulai 30 Juni 2027: 2026-2027");
  report::Table table{.notes = {"1 `catatan` pada app-a."}};
  annex::put_office_words(table, {}, names);
  CHECK(table.notes.front() == "1 catatan pada Alfa.");
}
