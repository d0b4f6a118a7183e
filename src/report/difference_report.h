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
};

// Element by element, for a terminal, and what it adds up to.
std::string difference_text(const DifferenceReport& report, Language language);
// `noken.diff/1` (commands.md).
std::string difference_json(const DifferenceReport& report);
// *semula – menjadi – alasan*, the totals, and the rows that nothing explains.
Report difference_tables(const DifferenceReport& report, Language language);
// The totals alone: by agency and by pillar.
std::vector<Table> total_tables(const DifferenceReport& report, Language language);

}  // namespace noken::report
