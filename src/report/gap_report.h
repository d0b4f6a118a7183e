#pragma once

#include <string>
#include <vector>

#include "analysis/gap.h"
#include "report/report.h"

namespace noken::report {

// Gaps with what their tables need.
struct GapReport {
  std::string region = {};  // its name
  std::string as_of = {};
  std::string at = {};                   // the day of the state
  std::vector<analysis::Gap> gaps = {};  // sorted by id
  const Sources* sources = nullptr;
};

// A table at most 100 columns wide, and a line that counts.
std::string gap_text(const GapReport& report, Language language);
// `noken.gap/1` (commands.md).
std::string gap_json(const GapReport& report, Language language);
// With every column, for the other formats.
Report gap_tables(const GapReport& report, Language language);

}  // namespace noken::report
