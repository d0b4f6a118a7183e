#pragma once

// How much two applications do the same, and what follows from it. Gaps and the verdict on a
// proposal rest on the same score.

#include <set>
#include <string>
#include <vector>

#include "analysis/gap.h"

namespace noken::analysis {

// What an application, one that is asked for, or a national one is for.
struct Purpose {
  std::string id = {};
  std::string name = {};
  std::set<std::string> fields = {};         // `bidang`, but for those that cannot be shared
  std::set<std::string> services = {};       // ids
  std::set<std::string> service_codes = {};  // RAL of level 3 or lower
  std::set<std::string> data = {};           // ids
  std::string code = {};                     // RAA
  bool is_national = false;
  bool is_general = false;  // an Aplikasi Umum that a decree names
};

Purpose purpose_of(const model::State& state, const model::Application& application);
Purpose purpose_of(const model::State& state, const model::Proposal& proposal);
// With the services and data of the applications that are the national one here.
Purpose purpose_of(const model::State& state, const reference::NationalApplication& national);

// A part of the score and what it is given for.
struct OverlapReason {
  int points = 0;
  Words words = {};
};

// Of 100, the sum of its reasons.
struct OverlapScore {
  int points = 0;
  std::vector<OverlapReason> reasons = {};
};

// How much of what `judged` is for the other serves too: fields 40, purpose 30, data 20, code 10.
OverlapScore overlap(const Purpose& judged, const Purpose& other);

// What becomes of the one that is judged.
enum class OverlapVerdict : std::uint8_t { keep, integrate, merge, retire };

// `dipertahankan`, `diintegrasikan`, `digabung`, `dihentikan`.
const Text& word_of(OverlapVerdict verdict);

// 60 and more is merged, 35 and more integrated.
OverlapVerdict verdict_of(const OverlapScore& score);
// The same, but one that nobody uses (APL-007) is retired, and a front or node of the national one
// (`hubungan`) is only joined to it.
OverlapVerdict verdict_of(const model::State& state, const model::Application& judged,
                          const OverlapScore& score);

// Of two applications the one that gives way: unused, with fewer users, with fewer services, with
// the later id.
const model::Application& weaker_of(const model::State& state, const model::Application& a,
                                    const model::Application& b);

// `skor 70 dari 100 = 40 (…) + 30 (…)`.
Words score_words(const OverlapScore& score);

}  // namespace noken::analysis
