#pragma once

#include "report/report.h"
#include "report/score_card.h"

namespace noken::report {

struct ScoreReport {
  std::string region = {};  // its name
  std::string as_of = {};
  std::string profile = {};
  ScoreCard card = {};
};

// A terminal is not shown the lost points when they are many.
Report score_tables(const ScoreReport& report, Language language, bool for_terminal);
// `noken.score/1`.
std::string score_json(const ScoreReport& report, Language language);

std::string_view measure_key(Measure measure);
std::string measure_word(Measure measure, Language language);
// What was lost, in words.
std::string lost_text(const LostPoint& point, Language language);

}  // namespace noken::report
