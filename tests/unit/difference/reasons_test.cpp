// Why something changed, what it adds up to, and how two dates differ.
#include <doctest/doctest.h>

#include "difference/reasons.h"
#include "difference/totals.h"
#include "unit/written_repository.h"

using namespace noken;
using namespace noken::difference;
using noken::tests::WrittenRepository;

static const std::string kOwner = "opd: [{id: opd-a, nama: Dinas A, jenis: badan}]\n";

static const Row* row_of(const Difference& difference, std::string_view id, std::string_view path) {
  for (const Row& row : difference.rows) {
    if (row.element().handle == id && row.path == path) return &row;
  }
  return nullptr;
}

static std::string reason_of(const Difference& difference, std::string_view id,
                             std::string_view path) {
  const Row* row = row_of(difference, id, path);
  REQUIRE(row != nullptr);
  static constexpr std::string_view kSources[] = {"", "programme", "decision", "change", "commit"};
  return std::string(kSources[static_cast<std::size_t>(row->reason.source)]) + " " +
         row->reason.by + " " + row->reason.text;
}

TEST_CASE("programmes explain before decisions, decisions before planned changes") {
  const std::string change = "perubahan: [{pada: 2026, menjadi: {pse: lain}, alasan: pindah}]";
  const WrittenRepository old_one(
      kOwner + "aplikasi:\n" + "  - {id: app-a, nama: A, opd: opd-a, pse: lama}\n" +
      "  - {id: app-b, nama: B, opd: opd-a, pse: lama}\n" +
      "  - {id: app-c, nama: C, opd: opd-a, pse: lama}\n" +
      "  - {id: app-d, nama: D, opd: opd-a, pse: lama}\n" +
      "program: [{id: prg-a, nama: P, opd: opd-a, tahun: 2026, mewujudkan: app-a}]\n" +
      "keputusan:\n" + "  - {id: kpt-lama, nama: Lama, terkait: app-d, kemajuan: selesai}\n");
  const WrittenRepository new_one(
      kOwner + "aplikasi:\n" + "  - {id: app-a, nama: A, opd: opd-a, pse: lain}\n" +
      "  - {id: app-b, nama: B, opd: opd-a, pse: lain, " + change + "}\n" +
      "  - {id: app-c, nama: C, opd: opd-a, pse: lain, " + change + "}\n" +
      "  - {id: app-d, nama: D, opd: opd-a, pse: lain}\n" + "program:\n" +
      "  - {id: prg-a, nama: P, opd: opd-a, tahun: 2026, mewujudkan: app-a, tahap: ditunda,\n" +
      "     alasan: dana kurang}\n" + "keputusan:\n" +
      "  - {id: kpt-lama, nama: Lama, terkait: app-d, kemajuan: selesai}\n" +
      "  - {id: kpt-1, nama: Pertama, tanggal: 2026-01-01, terkait: [app-a, app-b]}\n" +
      "  - {id: kpt-2, nama: Kedua, rapat: Rapat II, tanggal: 2026-02-01, terkait: app-b}\n");
  Difference difference =
      compare(as_written(old_one.state().written()), as_written(new_one.state().written()));
  find_reasons(difference);
  CHECK(reason_of(difference, "prg-a", "tahap") == "programme prg-a dana kurang");
  CHECK(reason_of(difference, "app-a", "pse") == "programme prg-a dana kurang");
  CHECK(reason_of(difference, "app-b", "pse") == "decision kpt-2 Kedua, Rapat II, 2026-02-01");
  CHECK(reason_of(difference, "app-c", "pse") == "change  pindah");
  // Carried out before, so it explains nothing of what came after.
  CHECK(reason_of(difference, "app-d", "pse") == "  ");
}

TEST_CASE("two dates: what lives then, with its changes") {
  const WrittenRepository repository(
      kOwner +
      "aplikasi:\n"
      "  - {id: app-a, nama: A, opd: opd-a, pse: lama,\n"
      "     perubahan: [{pada: 2027, menjadi: {pse: baru}, alasan: izin baru}]}\n"
      "  - {id: app-b, nama: B, opd: opd-a, mulai: 2028}\n"
      "  - {id: app-c, nama: C, opd: opd-a, selesai: 2028}\n"
      "  - {id: app-d, nama: D, opd: opd-a, status: rencana}\n");
  const model::State written = repository.state();
  const model::State before(written.written(), first_day({2026, 1, 1}));
  const model::State after(written.written(), first_day({2029, 1, 1}));
  Difference difference = compare(at_its_day(before), at_its_day(after));
  find_reasons(difference);
  REQUIRE(difference.rows.size() == 3);
  CHECK(reason_of(difference, "app-a", "pse") == "change  izin baru");
  CHECK(difference.rows[1].sort == Row::Sort::added);
  CHECK(difference.rows[1].element().handle == "app-b");
  CHECK(difference.rows[2].sort == Row::Sort::removed);
  CHECK(difference.rows[2].element().handle == "app-c");
}

TEST_CASE("totals count elements, and money of adopted programmes") {
  const auto programme = [](const std::string& id, const std::string& rest) {
    return "  - {id: " + id + ", nama: " + id + ", opd: opd-a, tahun: 2026-2027, " + rest + "}\n";
  };
  const WrittenRepository old_one(
      kOwner + "program:\n" +
      programme("prg-a", "sub_dimensi: smart-living.kesehatan, anggaran: {2026: 100, 2027: 50}") +
      programme("prg-b", "sub_dimensi: smart-economy.industri, anggaran: {2026: 7}"));
  const WrittenRepository new_one(
      kOwner + "program:\n" +
      programme("prg-a",
                "sub_dimensi: [smart-living.kesehatan, smart-economy.industri], "
                "keluaran: k, anggaran: {2026: 30}") +
      programme("prg-c", "anggaran: {2026: 1000}, tahap: usulan"));
  const Totals all =
      totals(compare(as_written(old_one.state().written()), as_written(new_one.state().written())));
  REQUIRE(all.agencies.size() == 1);
  // prg-a changed (in three fields), prg-b removed, prg-c added; 100 + 50 + 7 before, 30 after.
  CHECK(all.agencies[0].of == "opd-a");
  CHECK(all.agencies[0].added == 1);
  CHECK(all.agencies[0].changed == 1);
  CHECK(all.agencies[0].removed == 1);
  CHECK(all.agencies[0].old_budget == 157);
  CHECK(all.agencies[0].new_budget == 30);
  REQUIRE(all.pillars.size() == 2);
  CHECK(all.pillars[0].of == "smart-economy");  // prg-a came in, prg-b went
  CHECK(all.pillars[0].old_budget == 7);
  CHECK(all.pillars[0].new_budget == 30);
  CHECK(all.pillars[1].of == "smart-living");
  CHECK(all.pillars[1].old_budget == 150);
  CHECK(all.all.changed == 1);
}
