#pragma once

#include <string>

#include "analysis/ranking.h"
#include "report/report.h"

namespace noken::report {

struct RankReport {
  std::string region = {};
  std::string as_of = {};
  std::string agency = {};  // of whose house alone rows are shown; empty: all
  analysis::Ranking ranking = {};
};

// `noken.rank/1`
std::string rank_json(const RankReport& report);
// For a terminal a narrow main table: no names, agencies or amounts.
Report rank_tables(const RankReport& report, Language language, bool is_narrow);

}  // namespace noken::report
