// Loads a repository once and times the check of each rule on it: one line per rule with a check,
// its code, its name and the least of some runs in milliseconds. The first line holds the number of
// elements.
#include <chrono>
#include <cstdio>
#include <iostream>

#include "loading/load.h"
#include "rules/catalogue.h"

using Clock = std::chrono::steady_clock;

static constexpr int kRuns = 5;
static constexpr int kPasses = 4;
static constexpr std::size_t kMoreThanCaches = std::size_t{96} << 20;

// Small repositories would stay in the caches from run to run and large ones would not; so that
// both are measured alike, every run begins with empty caches.
static void empty_caches() {
  static std::vector<unsigned char> buffer(kMoreThanCaches);
  // Several times, for processors keep what was used often from what passes by once.
  for (int pass = 0; pass < kPasses; ++pass) {
    for (std::size_t i = 0; i < buffer.size(); i += 64) ++buffer[i];
  }
}

// A state keeps what rules work out of it, so each run has its own.
static double milliseconds_of(const noken::rules::CatalogueEntry& entry, noken::Diagnosis diagnosis,
                              const noken::model::Architecture& architecture, noken::Day day) {
  double least = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const noken::model::State state(architecture, day);
    empty_caches();
    std::vector<noken::Finding> found;
    noken::rules::Findings findings(diagnosis, found);
    const auto start = Clock::now();
    entry.rule->check(state, findings);
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    least = std::min(least, took.count());
  }
  return least;
}

int main(int count, char** arguments) {
  const auto date = noken::parse_date(count == 3 ? arguments[2] : "");
  if (!date) {
    std::cerr << "usage: rule_times FOLDER DATE\n";
    return 2;
  }
  const noken::Day day = noken::first_day(*date);
  const auto loaded = noken::loading::load(std::string(arguments[1]), {.as_of = day});
  if (!loaded) {
    std::cerr << loaded.error().english << '\n';
    return 2;
  }
  std::printf("%zu\n", loaded->architecture->elements.size());
  for (std::size_t i = 0; i < noken::rules::catalogue().size(); ++i) {
    const auto& entry = noken::rules::catalogue()[i];
    if (entry.rule->check == nullptr) continue;
    const auto diagnosis = static_cast<noken::Diagnosis>(i);
    std::printf("%s %s %.4f\n", entry.rule->code, entry.name,
                milliseconds_of(entry, diagnosis, *loaded->architecture, day));
  }
  return 0;
}
