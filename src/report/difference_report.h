#pragma once

#include <string>

#include "difference/difference.h"
#include "report/report.h"

namespace noken::report {

// What differs, with the words the two states were asked for by.
struct DifferenceReport {
  std::string old_name = {};
  std::string new_name = {};
  std::string region = {};
  difference::Difference difference = {};
  bool with_unchanged = false;  // lists what stayed as it was
};

// Element by element, for a terminal, and what it adds up to.
std::string difference_text(const DifferenceReport& report, Language language);
// `noken.diff/1` (commands.md).
std::string difference_json(const DifferenceReport& report);
// The totals; for each kind what is new and *semula – menjadi – alasan*, by pillar where it has
// one; what is dropped; what nothing explains. Nothing when nothing differs.
struct DifferenceChapter {
  std::string title = {};
  std::vector<Table> tables = {};
};
std::vector<DifferenceChapter> difference_chapters(const DifferenceReport& report,
                                                   Language language);
// The same as a report.
Report difference_tables(const DifferenceReport& report, Language language);
// The totals alone: by agency and by pillar.
std::vector<Table> total_tables(const DifferenceReport& report, Language language);

}  // namespace noken::report
