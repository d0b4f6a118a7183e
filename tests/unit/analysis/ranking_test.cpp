#include "analysis/ranking.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::Ranked;
using analysis::Ranking;
using tests::WrittenRepository;

static std::string programme(const std::string& id, const std::string& rest) {
  return "  - {id: prg-" + id + ", nama: " + id +
         ", opd: opd-a, jenis: rencana_aksi, sub_dimensi: [smart-living.kesehatan], " + rest +
         "}\n";
}

static std::string yaml_of(const std::string& programmes) {
  return "opd:\n  - {id: opd-a, nama: Dinas Satu, jenis: dinas}\nprogram:\n" + programmes;
}

static constexpr const char* kHigh = "prioritas: {urgensi: 5, dampak: 5, kesiapan: 5}";
static constexpr const char* kLow = "prioritas: {urgensi: 1, dampak: 1, kesiapan: 1}";

static std::string in_year(int year, const char* priority, int budget,
                           const std::string& rest = "") {
  return "tahun: " + std::to_string(year) + ", anggaran: {" + std::to_string(year) + ": " +
         std::to_string(budget) + "}, " + priority + rest;
}

static std::string order(const Ranking& ranking) {
  std::string text;
  for (const Ranked& each : ranking.ranked)
    text += (text.empty() ? "" : " ") + each.programme->handle.substr(4);
  return text;
}

static const Ranked& find(const Ranking& ranking, std::string_view handle) {
  const auto found = std::ranges::find_if(
      ranking.ranked, [&](const Ranked& each) { return each.programme->handle == handle; });
  REQUIRE(found != ranking.ranked.end());
  return *found;
}

TEST_CASE("rank: the sum of weight × score, with the share of each criterion") {
  // a: 0.35×1 + 0.35×0.75 + 0.2×0.5 + 0.1×(1 − 50/200) = 0.35 + 0.2625 + 0.1 + 0.075 = 0.7875
  // b, the dearest: 0.35×0.25 + 0 + 0.2×1 + 0 = 0.2875
  const WrittenRepository repository(yaml_of(
      programme("a", in_year(2027, "prioritas: {urgensi: 5, dampak: 4, kesiapan: 3}", 50)) +
      programme("b", in_year(2027, "prioritas: {urgensi: 2, dampak: 1, kesiapan: 5}", 200))));
  const auto ranking = analysis::ranking(repository.state());
  CHECK(order(ranking) == "a b");
  const Ranked& a = find(ranking, "prg-a");
  CHECK(a.shares.urgency == doctest::Approx(0.35));
  CHECK(a.shares.impact == doctest::Approx(0.2625));
  CHECK(a.shares.readiness == doctest::Approx(0.1));
  CHECK(a.shares.cost == doctest::Approx(0.075));
  CHECK(a.shares.sum() == doctest::Approx(0.7875));
  CHECK(find(ranking, "prg-b").shares.sum() == doctest::Approx(0.2875));
  CHECK(ranking.dearest->handle == "prg-b");
}

TEST_CASE("rank: weights of noken.yaml; equal scores go by first year, then id") {
  const std::string programmes =
      programme("d", in_year(2027, kHigh, 10)) + programme("c", in_year(2028, kHigh, 10)) +
      programme("b", in_year(2027, kHigh, 10)) + programme("a", in_year(2029, kLow, 1));
  const WrittenRepository usual(yaml_of(programmes));
  CHECK(order(analysis::ranking(usual.state())) == "b d c a");
  const WrittenRepository cheap(yaml_of(programmes),
                                "bobot: {urgensi: 0, dampak: 0, kesiapan: 0, biaya: 1}\n");
  CHECK(order(analysis::ranking(cheap.state())) == "a b d c");
}

TEST_CASE("rank: no programme before what it needs") {
  // By score: c (1), a (0.95), b (0); c needs b.
  const WrittenRepository repository(yaml_of(
      programme("a", in_year(2027, kHigh, 100)) + programme("b", in_year(2027, kLow, 200)) +
      programme("c", in_year(2027, kHigh, 0, ", butuh: [prg-b]"))));
  const auto ranking = analysis::ranking(repository.state());
  CHECK(order(ranking) == "a b c");
  CHECK(find(ranking, "prg-c").place == 3);
  CHECK(find(ranking, "prg-c").place_by_score == 1);
}

TEST_CASE("rank: programmes that need each other stand together, and nothing hangs") {
  // x and y need each other, z needs x, w needs itself. By score: z, w, x, a, y.
  const WrittenRepository repository(
      yaml_of(programme("x", in_year(2027, kHigh, 50, ", butuh: [prg-y]")) +
                 programme("y", in_year(2027, kLow, 200, ", butuh: [prg-x]")) +
                 programme("z", in_year(2027, kHigh, 0, ", butuh: [prg-x]")) +
                 programme("w", in_year(2027, kHigh, 10, ", butuh: [prg-w]")) +
                 programme("a", in_year(2027, kHigh, 100))));
  const auto ranking = analysis::ranking(repository.state());
  CHECK(order(ranking) == "w x y z a");
  CHECK(find(ranking, "prg-x").mutual.size() == 1);
  CHECK(find(ranking, "prg-w").mutual.empty());
}

TEST_CASE("rank: what is not ranked, and why") {
  const WrittenRepository repository(yaml_of(
      programme("usul", in_year(2027, kHigh, 1, ", tahap: usulan")) +
      programme("tunda", in_year(2027, kHigh, 1, ", tahap: ditunda, alasan: Belum siap.")) +
      programme("batal", in_year(2027, kHigh, 1, ", tahap: dibatalkan, alasan: Ganda.")) +
      programme("jadi", in_year(2026, kHigh, 1, ", progres: [{tanggal: 2026-03, persen: 100}]")) +
      programme("kelak", in_year(2026, kHigh, 1, ", progres: [{tanggal: 2026-12, persen: 100}]")) +
      programme("lewat", in_year(2025, kHigh, 1)) +
      programme("polos", "tahun: 2027, prioritas: {urgensi: 5}") +
      programme("butuh", in_year(2028, kLow, 1, ", butuh: [prg-jadi, prg-lewat, prg-tunda]"))));
  const auto ranking = analysis::ranking(repository.state());
  CHECK(order(ranking) == "kelak usul butuh");
  REQUIRE(ranking.unranked.size() == 5);
  CHECK(ranking.unranked[0].reason == analysis::LeftOut::cancelled);
  CHECK(ranking.unranked[1].reason == analysis::LeftOut::finished);
  CHECK(ranking.unranked[2].reason == analysis::LeftOut::over);
  CHECK(ranking.unranked[3].reason == analysis::LeftOut::not_scored);
  CHECK(ranking.unranked[3].missing ==
        std::vector<std::string>{"prioritas.dampak", "prioritas.kesiapan", "anggaran"});
  CHECK(ranking.unranked[4].reason == analysis::LeftOut::postponed);
  // Only what was put off stays open.
  REQUIRE(find(ranking, "prg-butuh").unranked_needs.size() == 1);
  CHECK(find(ranking, "prg-butuh").unranked_needs.front()->handle == "prg-tunda");
}

TEST_CASE("rank: a quick win by formula") {
  const auto with = [](const char* readiness, const char* years) {
    return std::string("tahun: ") + years + ", anggaran: {2027: 1}, prioritas: {urgensi: 1, " +
           "dampak: 4, kesiapan: " + readiness + "}";
  };
  const std::string named = programme("a", with("4", "2027")) + programme("b", with("3", "2027")) +
                            programme("c", with("4", "2027-2028"));
  std::string called = named;
  for (std::size_t at = 0; (at = called.find("rencana_aksi", at)) != std::string::npos;)
    called.replace(at, 12, "quick_win");
  using analysis::QuickWin;
  const WrittenRepository plans(yaml_of(named));
  const auto planned = analysis::ranking(plans.state());
  CHECK(find(planned, "prg-a").quick_win == QuickWin::candidate);
  CHECK(find(planned, "prg-b").quick_win == QuickWin::no);
  CHECK(find(planned, "prg-c").quick_win == QuickWin::no);
  const WrittenRepository wins(yaml_of(called));
  const auto won = analysis::ranking(wins.state());
  CHECK(find(won, "prg-a").quick_win == QuickWin::yes);
  CHECK(find(won, "prg-b").quick_win == QuickWin::unmet);
  CHECK(find(won, "prg-c").quick_win == QuickWin::unmet);
}

TEST_CASE("ceilings: what does not fit falls out, and what needs it; a smaller one still fits") {
  // Order a (60), b (60, needs a), c (50), d (40). Under 100: a takes 60 and leaves 40; b does not
  // fit; c does not fit; d takes the rest. e needs b and falls with it.
  const WrittenRepository repository(yaml_of(
      programme("a", in_year(2027, kHigh, 60)) +
      programme("b", in_year(2027, kHigh, 60, ", butuh: [prg-a]")) +
      programme("c", in_year(2027, "prioritas: {urgensi: 4, dampak: 4, kesiapan: 4}", 50)) +
      programme("d", in_year(2027, "prioritas: {urgensi: 3, dampak: 3, kesiapan: 3}", 40)) +
      programme("e", in_year(2028, kLow, 1, ", butuh: [prg-b]"))));
  auto ranking = analysis::ranking(repository.state());
  REQUIRE(order(ranking) == "a b c d e");
  analysis::apply_ceilings({{2027, 100}}, ranking);
  CHECK_FALSE(find(ranking, "prg-a").fall.has_fallen());
  REQUIRE(find(ranking, "prg-b").fall.excesses.size() == 1);
  CHECK(find(ranking, "prg-b").fall.excesses[0].year == 2027);
  CHECK(find(ranking, "prg-b").fall.excesses[0].asked == 60);
  CHECK(find(ranking, "prg-b").fall.excesses[0].left == 40);
  CHECK(find(ranking, "prg-c").fall.has_fallen());
  CHECK_FALSE(find(ranking, "prg-d").fall.has_fallen());
  REQUIRE(find(ranking, "prg-e").fall.prerequisite != nullptr);
  CHECK(find(ranking, "prg-e").fall.prerequisite->handle == "prg-b");
  REQUIRE(ranking.ceilings.size() == 1);
  CHECK(ranking.ceilings[0].asked == 210);
  CHECK(ranking.ceilings[0].granted == 100);
}

TEST_CASE("ceilings: programmes that need each other stand or fall together") {
  const WrittenRepository repository(
      yaml_of(programme("x", in_year(2027, kHigh, 60, ", butuh: [prg-y]")) +
                 programme("y", in_year(2027, kLow, 60, ", butuh: [prg-x]"))));
  auto ranking = analysis::ranking(repository.state());
  analysis::apply_ceilings({{2027, 100}}, ranking);
  for (const Ranked& each : ranking.ranked) {
    REQUIRE(each.fall.excesses.size() == 1);
    CHECK(each.fall.excesses[0].asked == 120);
    CHECK(each.fall.excesses[0].left == 100);
  }
  auto enough = analysis::ranking(repository.state());
  analysis::apply_ceilings({{2027, 120}}, enough);
  for (const Ranked& each : enough.ranked) CHECK_FALSE(each.fall.has_fallen());
}
