#include "analysis/review.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/programme_review.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::ReviewNeed;
using analysis::ReviewRule;
using tests::WrittenRepository;

static constexpr const char* kRegion = R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
  - {id: opd-b, nama: Dinas Dua, jenis: dinas}
masalah:
  - {id: mas-a, nama: Antre, opd: opd-a, sub_dimensi: smart-living.kesehatan, jumlah_laporan: 3}
  - {id: mas-b, nama: Sepi, opd: opd-a, sub_dimensi: smart-living.kesehatan}
layanan:
  - {id: lay-a, nama: Satu, opd: opd-a, ral: RAL.01.25.04, target_layanan: [masyarakat], metode: hybrid}
  - {id: lay-b, nama: Dua, opd: opd-b, ral: RAL.01.25.04, target_layanan: [masyarakat], metode: hybrid}
aplikasi:
  - {id: app-a, nama: Ada, opd: opd-a, raa: RAA.02.02, bidang: [pendaftaran_pasien], kelas: khusus_daerah, basis: [web], lisensi: open_source, layanan: [lay-a]SOURCE}
usulan:
  - {id: usl-a, nama: Usul, opd: OPD, masalah: [PROBLEM], bidang: [FIELD], raa: RAA.02.02, layanan: [SERVICE], tahun: 2027}
)";

struct Case {
  std::string field = "pendaftaran_pasien";
  std::string service = "lay-b";
  std::string agency = "opd-b";
  std::string problem = "mas-a";
  std::string source = {};
};

static void replace(std::string& text, std::string_view word, std::string_view value) {
  text.replace(text.find(word), word.size(), value);
}

static std::string region(const Case& wanted) {
  std::string text = kRegion;
  replace(text, "SOURCE", wanted.source);
  replace(text, "OPD", wanted.agency);
  replace(text, "PROBLEM", wanted.problem);
  replace(text, "FIELD", wanted.field);
  replace(text, "SERVICE", wanted.service);
  return text;
}

static ReviewRule rule_for(const Case& wanted) {
  const WrittenRepository repository(region(wanted));
  const auto state = repository.state();
  return analysis::review_of(state, *state.all<model::Proposal>().begin()).rule;
}

// Field 40, service of one code 20 (the same service 30), code RAA 10: 70 or 80 of 100.
TEST_CASE("the verdict on a proposal follows the order of the clearance") {
  CHECK(rule_for({.service = ""}) == ReviewRule::purpose_unknown);
  CHECK(rule_for({.field = "persuratan"}) == ReviewRule::national_exists);
  CHECK(rule_for({.service = "lay-a"}) == ReviewRule::same_service_exists);
  CHECK(rule_for({.agency = "opd-a"}) == ReviewRule::same_service_exists);
  CHECK(rule_for({.source = ", pengembang: internal"}) == ReviewRule::same_sort_exists);
  CHECK(rule_for({}) == ReviewRule::nothing_like_it);  // alike, but nothing that could be copied
  CHECK(rule_for({.field = "lainnya", .problem = "mas-b"}) == ReviewRule::problem_not_shown);
  CHECK(rule_for({.field = "lainnya"}) == ReviewRule::nothing_like_it);
}

TEST_CASE("what is needed to share: to be among the users, and one more service") {
  const WrittenRepository repository(region({.service = "lay-a"}));
  const auto state = repository.state();
  const auto review = analysis::review_of(state, *state.all<model::Proposal>().begin());
  REQUIRE(review.chosen != nullptr);
  CHECK(review.chosen->id() == "app-a");
  CHECK(review.chosen->score.points == 80);
  REQUIRE(review.needs.size() == 1);  // the service is served already
  CHECK(review.needs[0].sort == ReviewNeed::Sort::join_users);
  CHECK(review.needs[0].value == "opd-b");
}

TEST_CASE("review: each match with the parts of its score, the binding one first") {
  // The proposal has 2 fields, 1 service of code RAL.01.25.04, 4 data and code RAA.02.02.
  // app-a: 40 × 1/2 = 20, same service 30, 20 × 3/4 = 15, code 10: 75.
  // app-b: 40 × 2/2, a service of the same code 20, 20 × 0/4, another code: 60.
  // app-c shares no field and no service, so it does not appear, though it holds the same data.
  // nas-srikandi: 40 × 1/2 = 20, and 30 since it is an Aplikasi Umum: 50, and binding.
  const WrittenRepository repository(R"(
opd:
  - {id: opd-a, nama: Dinas Satu, jenis: dinas}
layanan:
  - {id: lay-a, nama: Satu, opd: opd-a, ral: RAL.01.25.04}
  - {id: lay-b, nama: Dua, opd: opd-a, ral: RAL.01.25.04}
data:
  - {id: data-a, nama: A, opd: opd-a}
  - {id: data-b, nama: B, opd: opd-a}
  - {id: data-c, nama: C, opd: opd-a}
  - {id: data-d, nama: D, opd: opd-a}
aplikasi:
  - {id: app-a, nama: A, opd: opd-a, bidang: [pendaftaran_pasien], layanan: [lay-a], data: [data-a, data-b, data-c], raa: RAA.02.02}
  - {id: app-b, nama: B, opd: opd-a, bidang: [kearsipan, pendaftaran_pasien, pangan], layanan: [lay-b], raa: RAA.02.01}
  - {id: app-c, nama: C, opd: opd-a, bidang: [pangan], data: [data-a, data-b]}
usulan:
  - {id: usl-a, nama: Usul, opd: opd-a, bidang: [pendaftaran_pasien, kearsipan], layanan: [lay-a], data: [data-a, data-b, data-c, data-d], raa: RAA.02.02}
)");
  const auto state = repository.state();
  const auto review = analysis::review_of(state, *state.all<model::Proposal>().begin());
  std::vector<std::pair<std::string, int>> rows;
  for (const auto& match : review.matches)
    rows.emplace_back(std::string(match.id()), match.score.points);
  CHECK(rows == std::vector<std::pair<std::string, int>>{
                    {"nas-srikandi", 50}, {"app-a", 75}, {"app-b", 60}});
  REQUIRE(review.matches[1].score.reasons.size() == 4);
  const int parts[] = {20, 30, 15, 10};
  for (std::size_t i = 0; i < 4; ++i) CHECK(review.matches[1].score.reasons[i].points == parts[i]);
}

TEST_CASE("a proposed programme: whom it touches, what it duplicates, what it would close") {
  const WrittenRepository repository(region({}) + R"(program:
  - {id: prg-a, nama: Ada, opd: opd-a, jenis: rencana_aksi, sub_dimensi: [smart-living.kesehatan], masalah: [mas-a], mewujudkan: [app-a], tahun: 2026-2027}
  - {id: prg-lewat, nama: Lewat, opd: opd-a, jenis: rencana_aksi, sub_dimensi: [smart-living.kesehatan], mewujudkan: [app-a], tahun: 2025}
  - {id: prg-u, nama: Usul, tahap: usulan, opd: opd-b, jenis: rencana_aksi, sub_dimensi: [smart-living.kesehatan], masalah: [mas-a, mas-b], menutup: [cakupan/RAI.01.01], mewujudkan: [app-a, lay-b], tahun: 2027}
)");
  const auto state = repository.state();
  const auto* programme = static_cast<const model::Programme*>(state.written().find("prg-u"));
  const auto review = analysis::review_of(state, *programme);
  REQUIRE(review.touches.size() == 1);
  CHECK(review.touches[0].house == "opd-a");
  CHECK_FALSE(review.touches[0].is_named);
  REQUIRE(review.shared.size() == 1);  // that of 2025 has ended before it begins
  CHECK(review.shared[0].results == std::vector<std::string>{"app-a"});
  CHECK(review.shared[0].problems == std::vector<std::string>{"mas-a"});
  REQUIRE(review.problems.size() == 2);
  CHECK_FALSE(review.problems[0].is_unanswered);
  CHECK(review.problems[1].is_unanswered);
  CHECK(std::ranges::any_of(review.closes,
                            [](const auto& gap) { return gap.id == "cakupan/RAI.01.01"; }));
  CHECK(review.rule == analysis::ProgrammeRule::not_aligned);
}
