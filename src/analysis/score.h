#pragma once

// What a scorecard counts in one repository (commands.md, "Formulas"), as plain data, so that
// members of a province add up one after the other.

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/sources.h"
#include "model/state.h"

namespace noken::analysis {

struct EmptyCell {
  std::string field = {};  // `standar.biaya` inside a map
  Place place = {};
};

struct ScoredElement {
  std::string house = {};  // id; empty when nobody in the repository owns it
  std::string_view kind = {};
  std::string object = {};
  std::vector<std::string> pillars = {};
  std::size_t asked = 0;  // required and advised fields
  std::vector<EmptyCell> empty = {};
};

// A live regional application.
struct ScoredApplication {
  std::string house = {};
  std::string object = {};
  bool is_open = false;  // exchanges with someone outside its house
  Place place = {};
};

struct ScoredProblem {
  std::string house = {};
  std::string object = {};
  std::string pillar = {};
  bool is_answered = false;  // not PIL-005
  Place place = {};
};

struct ScoredHouse {
  std::string id = {};
  std::string name = {};       // short, where it has one
  std::string confirmed = {};  // date; empty: never
  bool is_outdated = false;    // OPD-005
  Place place = {};
};

// One repository.
struct ScoreSheet {
  std::string region = {};  // its code
  std::string name = {};
  std::string prefix = {};  // before its paths
  std::vector<ScoredElement> elements = {};
  std::vector<ScoredApplication> applications = {};
  std::vector<ScoredProblem> problems = {};
  std::vector<ScoredHouse> houses = {};   // those of the region, by id
  std::vector<std::string> pillars = {};  // of the pack, in its order
};

ScoreSheet score_sheet(const model::State& state, const std::string& prefix);

// Leaves what the house owns; nothing when there is no house.
void keep_house(const std::string& house, ScoreSheet& sheet);

}  // namespace noken::analysis
