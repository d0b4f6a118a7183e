#pragma once

// `check --statistics`: how many new findings each rule and each agency has.

#include <array>
#include <string>
#include <vector>

#include "formats/json.h"
#include "report/check_report.h"

namespace noken::report {

struct Tally {
  std::string name;  // `RUJ-003 duplicate_id`, or the id of an agency; empty: of no agency
  std::array<std::size_t, 3> counts = {};  // errors, warnings, infos

  std::size_t total() const { return counts[0] + counts[1] + counts[2]; }
};

// The most first.
struct Statistics {
  std::vector<Tally> rules;
  std::vector<Tally> agencies;
};

Statistics statistics_of(const CheckReport& report);

std::string statistics_text(const Statistics& statistics, Language language);
std::string statistics_markdown(const Statistics& statistics, Language language);
formats::Json statistics_json(const Statistics& statistics);

}  // namespace noken::report
