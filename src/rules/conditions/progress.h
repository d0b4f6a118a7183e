#pragma once

#include <vector>

#include "rules/conditions/known.h"
#include "rules/rule.h"

namespace noken::rules::conditions {

// The entries of `progres` that have a date, oldest first; those of one day in the order of the
// file.
inline std::vector<const model::Progress*> progress_by_date(const Programme& programme) {
  std::vector<const model::Progress*> entries;
  for (const model::Progress& entry : programme.progress) {
    if (entry.date.is_given()) entries.push_back(&entry);
  }
  std::ranges::stable_sort(entries, {},
                           [](const model::Progress* entry) { return first_day(*entry->date); });
  return entries;
}

// Whether every date could be read, so that the order is known.
inline bool is_progress_known(const Programme& programme) {
  return is_whole(programme.progress) &&
         std::ranges::all_of(programme.progress,
                             [](const model::Progress& entry) { return entry.date.is_given(); });
}

}  // namespace noken::rules::conditions
