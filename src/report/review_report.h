#pragma once

#include "analysis/programme_review.h"
#include "analysis/review.h"
#include "report/report.h"

namespace noken::report {

struct ReviewReport {
  std::string region = {};  // its name
  std::string as_of = {};
  std::string at = {};
  const model::State* state = nullptr;
};

Report review_tables(const ReviewReport& report, const analysis::ApplicationReview& review,
                     Language language);
Report review_tables(const ReviewReport& report, const analysis::ProgrammeReview& review,
                     Language language);
// `noken.review/1`.
std::string review_json(const ReviewReport& report, const analysis::ApplicationReview& review,
                        Language language);
std::string review_json(const ReviewReport& report, const analysis::ProgrammeReview& review,
                        Language language);

// The recommendation in one sentence, with what it rests on.
std::string recommendation(const analysis::ApplicationReview& review, Language language);
std::string recommendation(const analysis::ProgrammeReview& review, Language language);
std::string need_text(const analysis::ReviewNeed& need, Language language);
std::string_view need_key(analysis::ReviewNeed::Sort sort);
std::string_view rule_key(analysis::ReviewRule rule);
std::string_view rule_key(analysis::ProgrammeRule rule);
// `tetapkan`, `selaraskan` … in JSON English and stable.
std::string_view verdict_key(analysis::ProgrammeRule rule);

// What is being reviewed, where and when, and the recommendation.
std::vector<std::string> review_facts(const ReviewReport& report, const model::Element& element,
                                      const std::string& words, Language language);
Table missing_table(const ReviewReport& report,
                    const std::vector<analysis::Completeness::Missing>& missing, Language language);

}  // namespace noken::report
