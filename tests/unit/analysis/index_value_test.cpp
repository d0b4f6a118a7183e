#include "analysis/index_value.h"

#include <doctest/doctest.h>

#include "analysis/assessed_index.h"
#include "unit/written_repository.h"

// NOLINTNEXTLINE(google-build-using-namespace): a test reads like the header
using namespace noken;
using analysis::IndexValue;
using analysis::units;
using tests::WrittenRepository;

static const std::vector<reference::IndexScheme>& schemes() {
  static const auto kSchemes = [] {
    auto loaded = analysis::load_schemes(reference::built_in_packs());
    REQUIRE(loaded);
    return *std::move(loaded);
  }();
  return kSchemes;
}

static const reference::IndexScheme& scheme(std::string_view edition) {
  for (const auto& each : schemes()) {
    if (each.index->edition == edition) return each;
  }
  FAIL("no such index");
  return schemes().front();
}

// An index of one indicator: its level is the value.
static IndexValue valued(double value) {
  IndexValue made;
  made.add(units(1), units(value));
  return made;
}

static std::string predicate(std::string_view edition, double value) {
  const auto* found = analysis::predicate_of(scheme(edition), valued(value));
  REQUIRE(found);
  return found->name.indonesian;
}

TEST_CASE("index: the weights of the packs sum to 100, and all levels 3 give 3,00") {
  for (const auto& each : schemes()) {
    const std::size_t count = each.index->indicators.size();
    CHECK(count == (each.index->edition == "spbe-2020" ? 47 : 20));
    for (const int level : {1, 3, 5}) {
      const auto value =
          analysis::value_of(*each.index, analysis::Levels(count, level * analysis::kUnits));
      CHECK(value.weight == units(100));
      CHECK(analysis::hundredths(value) == level * 100);
    }
  }
}

TEST_CASE("index: domains and aspects weigh what the regulation says") {
  // 59/2020: 13, 25, 16.5 and 45.5 for the domains; 8 aspects. 8/2026: 7 aspects, no domains.
  const auto parts = analysis::parts_of(scheme("spbe-2020"));
  std::vector<std::int64_t> domains;
  for (const auto& part : parts) {
    const auto value = analysis::value_of(*scheme("spbe-2020").index,
                                          analysis::Levels(47, analysis::kLowestLevel), part);
    if (part.is_domain) domains.push_back(value.weight);
  }
  CHECK(domains == std::vector<std::int64_t>{units(13), units(25), units(16.5), units(45.5)});
  CHECK(parts.size() == 12);
  CHECK(analysis::parts_of(scheme("pemdi-2026")).size() == 7);
}

TEST_CASE("index: half a hundredth is rounded up, less is not") {
  CHECK(analysis::hundredths(valued(2.605)) == 261);
  CHECK(analysis::hundredths(valued(2.6049)) == 260);
  CHECK(analysis::hundredths(valued(1)) == 100);
  // (1 × 2 + 2 × 3) / 3 = 2.666…
  IndexValue thirds;
  thirds.add(units(1), units(2));
  thirds.add(units(2), units(3));
  CHECK(analysis::hundredths(thirds) == 267);
}

TEST_CASE("index: the predicate goes by the value before rounding, at both sides of each limit") {
  // 1.7999 is shown as 1,80 and is Kurang all the same.
  CHECK(analysis::hundredths(valued(1.7999)) == 180);
  CHECK(predicate("spbe-2020", 1.7999) == "Kurang");
  CHECK(predicate("spbe-2020", 1.8) == "Cukup");
  CHECK(predicate("spbe-2020", 2.5999) == "Cukup");
  CHECK(predicate("spbe-2020", 2.6) == "Baik");
  CHECK(predicate("spbe-2020", 3.4999) == "Baik");
  CHECK(predicate("spbe-2020", 3.5) == "Sangat Baik");
  CHECK(predicate("spbe-2020", 4.1999) == "Sangat Baik");
  CHECK(predicate("spbe-2020", 4.2) == "Memuaskan");
  CHECK(predicate("pemdi-2026", 1.4999) == "Kurang");
  CHECK(predicate("pemdi-2026", 1.5) == "Cukup");
  CHECK(predicate("pemdi-2026", 2.4999) == "Cukup");
  CHECK(predicate("pemdi-2026", 2.5) == "Baik");
  CHECK(predicate("pemdi-2026", 3.4999) == "Baik");
  CHECK(predicate("pemdi-2026", 3.5) == "Sangat Baik");
  CHECK(predicate("pemdi-2026", 3.9999) == "Sangat Baik");
  CHECK(predicate("pemdi-2026", 4) == "Memuaskan");
}

TEST_CASE("index: what a level asks, and what levels are called") {
  CHECK(reference::find_criterion(scheme("spbe-2020"), "I12", 3) != nullptr);
  CHECK(reference::find_criterion(scheme("spbe-2020"), "I12", 1) == nullptr);
  CHECK(reference::find_criterion(scheme("pemdi-2026"), "I9", 5) != nullptr);
  CHECK(scheme("spbe-2020").level_names.size() == 10);  // of processes and of services
  CHECK(scheme("pemdi-2026").level_names.size() == 5);
}

static constexpr const char* kAssessments = R"(
penilaian:
  - {id: nil-b, indeks: pemdi-2026, tahun: 2025, sifat: mandiri, tingkat: {I2: 2}}
  - {id: nil-a, indeks: pemdi-2026, tahun: 2025, sifat: eksternal, tingkat: {I1: 3}}
  - {id: nil-t, indeks: pemdi-2026, tahun: 2029, sifat: target, tingkat: {I1: 5}}
  - {id: nil-s, indeks: spbe-2020, tahun: 2020, sifat: eksternal, tingkat: {I42: 2, I99: 5}}
  - {id: nil-kosong, indeks: pemdi-2026, tahun: 2026, sifat: mandiri, tingkat: {}}
)";

TEST_CASE("index: indicators that are not assessed count as level 1 and are named") {
  const WrittenRepository repository(kAssessments);
  const auto all = analysis::assessed(repository.state(), schemes());
  REQUIRE(all.size() == 5);
  // The leading index first, then by year; who assessed from outside after one's own.
  CHECK(all[0].assessment->handle == "nil-b");
  CHECK(all[1].assessment->handle == "nil-a");
  CHECK(all[2].assessment->handle == "nil-kosong");
  CHECK(all[3].assessment->handle == "nil-t");
  CHECK(all[4].assessment->handle == "nil-s");
  // I1 of pemdi-2026 weighs 5: (5 × 3 + 95 × 1) / 100 = 1.10
  CHECK(analysis::hundredths(all[1].value) == 110);
  CHECK(all[1].missing.size() == 19);
  CHECK(all[1].missing.front() == "I2");
  CHECK(all[0].unproved == std::vector<std::string>{"I2"});
  CHECK(all[1].unproved.empty());  // the rule asks evidence of one's own assessments alone
  // I42 of spbe-2020 weighs 3: (3 × 2 + 97 × 1) / 100 = 1.03; it has no I99
  CHECK(analysis::hundredths(all[4].value) == 103);
  CHECK_FALSE(all[2].value.is_known());
  REQUIRE(analysis::latest_of(all, schemes()[0]) != nullptr);
  CHECK(analysis::latest_of(all, schemes()[0])->assessment->handle == "nil-a");
  CHECK(analysis::target_of(all, schemes()[0])->assessment->handle == "nil-t");
  CHECK(analysis::target_of(all, schemes()[1]) == nullptr);
}
