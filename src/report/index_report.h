#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/assessed_index.h"
#include "analysis/index_reach.h"
#include "report/report.h"

namespace noken::report {

// Levels that are not assessed but thought of, with the assessment they start from.
struct Supposed {
  const analysis::Assessed* base = nullptr;
  analysis::Levels levels = {};
};

// The ways to a value, best first, from levels that may be supposed already.
struct Reached {
  Supposed from = {};
  std::int64_t target = 0;  // in units
  std::vector<analysis::Way> ways = {};
};

struct IndexReport {
  std::string region = {};
  std::string as_of = {};
  std::vector<const analysis::Assessed*> assessed = {};  // to be shown, by index and year
  bool has_indicators = false;                           // every indicator is shown
  std::optional<Supposed> supposed = {};
  std::optional<Reached> reached = {};
};

// `noken.index/1` (commands.md).
std::string index_json(const IndexReport& report);
Report index_tables(const IndexReport& report, Language language);

}  // namespace noken::report
