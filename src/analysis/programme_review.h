#pragma once

// What is to be said of a proposed programme: what it would close, whom it touches, what it
// duplicates (commands.md, `review`).

#include <string>
#include <vector>

#include "analysis/completeness.h"
#include "analysis/gap.h"

namespace noken::analysis {

struct TouchedHouse {
  std::string house = {};
  std::vector<std::string> elements = {};  // of `mewujudkan` that it owns
  bool is_named = false;                   // in `pendukung`
};

// A programme that works on the same at the same time.
struct SharedWork {
  const model::Programme* programme = nullptr;
  std::vector<std::string> results = {};   // items of `mewujudkan` that both have
  std::vector<std::string> problems = {};  // that both answer in a sub-dimension both name
  bool is_same_house = false;
  bool is_linked = false;  // one needs the other, or names its house in `pendukung`
};

struct AnsweredProblem {
  const model::Problem* problem = nullptr;
  bool is_unanswered = false;  // nothing else answers it
};

enum class ProgrammeRule : std::uint8_t {
  document_incomplete,  // required fields are empty
  same_work_exists,     // of the same house, for the same problem and result
  not_aligned,          // with another house that does the same, or that owns what it changes
  nothing_open,         // it closes no gap and answers no problem that is open
  ready,
};

struct ProgrammeReview {
  const model::Programme* programme = nullptr;
  std::vector<Gap> closes = {};  // open ones that its adoption would close
  std::vector<AnsweredProblem> problems = {};
  std::vector<TouchedHouse> touches = {};
  std::vector<SharedWork> shared = {};
  std::vector<std::string> waits_for = {};  // programmes of `butuh` that are not adopted
  std::vector<Completeness::Missing> missing = {};
  std::vector<std::string> missing_required = {};
  ProgrammeRule rule = ProgrammeRule::ready;
};

ProgrammeReview review_of(const model::State& state, const model::Programme& programme);

}  // namespace noken::analysis
