#include <doctest/doctest.h>

#include "difference/reasons.h"
#include "unit/annex/composed.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using tests::Composed;
using tests::texts;
using Row = std::vector<std::string>;

static constexpr const char* kBefore = R"(
opd: [{id: opd-a, nama: Dinas Satu, jenis: dinas}]
aplikasi:
  - {id: app-a, nama: Alfa, opd: opd-a, pse: lama, kritis: ya}
  - {id: app-b, nama: Beta, opd: opd-a, uraian: Mencatat surat.}
)";
static constexpr const char* kAfter = R"(
opd: [{id: opd-a, nama: Dinas Satu, jenis: dinas}]
aplikasi:
  - {id: app-a, nama: Alfa, opd: opd-a, pse: lain, kritis: tidak}
  - {id: app-c, nama: Gama dari awal, opd: opd-a, uraian: Melayani izin.}
)";

namespace {

struct Revised {
  tests::WrittenRepository before{kBefore};
  tests::WrittenRepository after{kAfter};
  model::State old_state = before.state();
  model::State new_state = after.state();
  report::DifferenceReport changes = {.difference =
                                          compare(difference::as_written(old_state.written()),
                                                  difference::as_written(new_state.written()))};
};

}  // namespace

TEST_CASE("a revision: summary, what is new and changed by kind, what is dropped and unexplained") {
  Revised revised;
  const Composed made(kAfter,
                      "alasan:\n  app-a: sesuai rapat\n  app-a.kritis: tidak dipakai malam hari\n"
                      "bab:\n  - judul: A\n    isi:\n      - revisi:\n        tidak_berubah: ya\n",
                      &revised.changes);
  CHECK(made.problems.empty());
  std::vector<std::string> outline;
  for (const annex::Part& part : made.document.parts) {
    if (const auto* heading = std::get_if<annex::Heading>(&part)) outline.push_back(heading->text);
    if (const auto* table = std::get_if<annex::TablePart>(&part))
      outline.push_back("- " + table->table.caption);
  }
  CHECK(outline == Row{"A", "Ringkasan", "- Ringkasan menurut perangkat daerah", "Aplikasi",
                       "- Aplikasi yang berubah", "- Aplikasi yang ditambah", "Yang dihapus",
                       "- Yang dihapus", "Tanpa alasan", "- Baris tanpa alasan: 2 dari 4",
                       "Yang tidak berubah", "- Yang tidak berubah: 1"});
  const report::Table& changed = made.table(4);
  CHECK(texts(changed.rows[1]) ==
        Row{"2", "Alfa", "Aplikasi kritis", "Ya", "Tidak", "Tidak dipakai malam hari"});
  CHECK(texts(changed.rows[0])[5] == "Sesuai rapat");
  CHECK(texts(made.table(5).rows[0]) == Row{"1", "Gama dari awal", "Melayani izin.", "–"});
  CHECK(texts(made.table(7).rows[0]) == Row{"1", "Aplikasi", "Beta", "Mencatat surat.", "–"});
  CHECK(texts(made.table(9).rows[0]) == Row{"Aplikasi", "2", "Beta; Gama dari awal"});
  CHECK(texts(made.table(11).rows[0]) == Row{"Perangkat daerah", "1", "Dinas Satu"});
}

TEST_CASE("a reason for what has not changed is said at its line") {
  Revised revised;
  const Composed made(kAfter,
                      "alasan:\n  app-aa: x\n  opd-a: y\nbab:\n  - judul: A\n    isi:\n      - "
                      "revisi:\n",
                      &revised.changes);
  const std::string said = made.said();
  CHECK(said.contains("tidak ada perubahan pada `app-aa`"));
  CHECK(said.contains("mungkin maksudnya `app-a`"));
  CHECK(said.contains("lampiran/uji.yaml:3:3"));
}

TEST_CASE("without a former state the block says how to name it") {
  const Composed made(kAfter, "bab:\n  - judul: A\n    isi:\n      - revisi:\n");
  CHECK(made.said().contains("panggil dengan `--from`"));
}
