#pragma once

// Programmes by priority (commands.md, `rank`): the sum of weight × score, no programme before what
// it needs.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/state.h"

namespace noken::analysis {

// `bobot` of noken.yaml, or what stands for it.
struct Weights {
  double urgency = 0.35;
  double impact = 0.35;
  double readiness = 0.20;
  double cost = 0.10;
};

// What each criterion adds to the score: weight × score.
struct Shares {
  double urgency = 0;
  double impact = 0;
  double readiness = 0;
  double cost = 0;

  double sum() const { return urgency + impact + readiness + cost; }
};

// By formula: `dampak` and `kesiapan` are 4 or 5, and it is done within one calendar year.
enum class QuickWin : unsigned char {
  no,
  yes,        // and it is called so
  candidate,  // but `jenis` says otherwise
  unmet,      // it is called so, but is none
};

// A year in which a programme needs more than is left.
struct Excess {
  int year = 0;
  std::int64_t asked = 0;
  std::int64_t left = 0;
};

// Why a programme falls out under the ceilings.
struct Fall {
  std::vector<Excess> excesses = {};
  const model::Programme* prerequisite = nullptr;  // that fell, or is not ranked
  bool is_prerequisite_ranked = true;

  bool has_fallen() const { return !excesses.empty() || prerequisite != nullptr; }
};

struct Ranked {
  const model::Programme* programme = nullptr;
  Shares shares = {};
  std::int64_t budget = 0;
  QuickWin quick_win = QuickWin::no;
  std::size_t place = 0;           // 1 is the first
  std::size_t place_by_score = 0;  // had it no prerequisites
  std::size_t group = 0;           // programmes that need each other have the same
  std::vector<const model::Programme*> mutual = {};          // the others of its group
  std::vector<const model::Programme*> needs = {};           // ranked, outside its group
  std::vector<const model::Programme*> unranked_needs = {};  // neither ranked nor done
  Fall fall = {};
};

enum class LeftOut : unsigned char { postponed, cancelled, finished, over, no_years, not_scored };

struct Unranked {
  const model::Programme* programme = nullptr;
  LeftOut reason = LeftOut::not_scored;
  std::vector<std::string> missing = {};  // fields, when it is not scored
};

// What the programmes ask and get in a year with a ceiling.
struct CeilingUse {
  int year = 0;
  std::int64_t ceiling = 0;
  std::int64_t asked = 0;
  std::int64_t granted = 0;
};

struct Ranking {
  Weights weights = {};
  std::vector<Ranked> ranked = {};            // by place
  std::vector<Unranked> unranked = {};        // by id
  const model::Programme* dearest = nullptr;  // with the largest budget of the ranked
  std::int64_t dearest_budget = 0;
  std::vector<CeilingUse> ceilings = {};
};

// Adopted and proposed programmes that are neither done nor over at the day of the state.
Ranking ranking(const model::State& state);

// Puts programmes into `ranked` in their order and fills in places, groups and needs.
void put_in_order(const model::State& state, Ranking& ranking);

// Goes down the list and grants what fits in every year that has a ceiling. What does not fit falls
// out, and so does what needs it; programmes that need each other stand or fall together.
void apply_ceilings(const std::map<int, std::int64_t>& ceilings, Ranking& ranking);

}  // namespace noken::analysis
