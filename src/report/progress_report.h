#pragma once

#include "analysis/progress.h"
#include "report/report.h"

namespace noken::report {

struct ProgressReport {
  std::string region = {};
  std::string as_of = {};
  std::string at = {};
  const model::State* state = nullptr;
  analysis::Progress progress = {};
};

// For a terminal the tables have fewer columns.
Report progress_tables(const ProgressReport& report, Language language, bool for_terminal);
// `noken.progress/1`.
std::string progress_json(const ProgressReport& report);

// The parts, for progress_tables.
Table programme_table(const ProgressReport& report, Language language);
Table decision_table(const ProgressReport& report, Language language);
Table house_progress_table(const ProgressReport& report, Language language);
Table pillar_progress_table(const ProgressReport& report, Language language);
Table complaint_table(const ProgressReport& report, Language language);
Table loose_money_table(const ProgressReport& report, Language language);

std::string_view standing_key(analysis::Standing standing);
std::string_view standing_word(analysis::Standing standing, Language language);
std::string_view money_key(analysis::LooseMoney::Sort sort);
std::string_view money_word(analysis::LooseMoney::Sort sort, Language language);

}  // namespace noken::report
