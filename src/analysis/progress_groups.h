#pragma once

#include "analysis/progress.h"

namespace noken::analysis {

// Progress added up: of a house, a pillar, or of all.
struct ProgressGroup {
  std::string key = {};        // id of the house or pillar; `peta_rencana` for the road map of SPBE
  std::size_t programmes = 0;  // adopted
  std::size_t done = 0;
  std::size_t on_plan = 0;
  std::size_t late = 0;
  std::size_t silent = 0;  // late or not
  std::size_t not_started = 0;
  std::size_t unknown = 0;
  std::size_t held_back = 0;  // postponed or cancelled: in none of the others
  std::int64_t budget = 0;    // of the adopted, all years
  std::int64_t spent = 0;
  std::size_t decisions = 0;  // given to it, or in its charge
  std::size_t waiting = 0;    // of them, those it has not answered
  std::size_t overdue = 0;    // of them, those in its charge that are overdue
};

ProgressGroup all_progress(const Progress& progress);

// Houses that have a programme or a decision, by id.
std::vector<ProgressGroup> progress_by_house(const model::State& state, const Progress& progress);

// Pillars in the order of the pack, then the road map; a programme counts in each of its pillars.
std::vector<ProgressGroup> progress_by_pillar(const model::State& state, const Progress& progress);

}  // namespace noken::analysis
