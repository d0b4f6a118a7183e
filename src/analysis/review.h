#pragma once

// What is to be said of an application that an agency asks for or plans, before it gets a budget
// (commands.md, `review`).

#include <optional>
#include <string>
#include <vector>

#include "analysis/completeness.h"
#include "analysis/overlap.h"

namespace noken::analysis {

// An application or a national one that serves some of the same.
struct ReviewMatch {
  OverlapScore score = {};
  const model::Application* application = nullptr;
  const reference::NationalApplication* national = nullptr;
  bool is_same_house = false;
  bool shares_service = false;  // the very service, not only one of its code
  bool is_binding = false;      // an Aplikasi Umum that nothing excuses (APL-001, KPT-006)

  std::string_view id() const;
  std::string_view name() const;
};

struct ReviewedProblem {
  const model::Problem* problem = nullptr;
  bool is_shown = false;  // reports, a source or an indicator show that it is there
  std::vector<std::string> answered_by = {};  // applications in use and adopted programmes
};

// Where it stands in a reference tree.
struct ReviewedCode {
  std::string code = {};
  std::vector<std::string> path = {};    // names from the top; of a code of one's own what is known
  std::vector<std::string> others = {};  // current applications under the same code
};

// `bangun_baru`, `berbagi_pakai` … with the rule that gave it.
enum class ReviewRule : std::uint8_t {
  document_incomplete,  // required fields are empty
  purpose_unknown,      // neither service nor data say what it is for
  problem_not_shown,
  national_exists,
  same_service_exists,  // score of 60 or more: the same service, or an agency of the same house
  same_sort_exists,     // score of 60 or more, and the source code can be copied
  nothing_like_it,
};

// What is needed to use another in its place.
struct ReviewNeed {
  enum class Sort : std::uint8_t {
    declare_national,        // value: id of the national one
    join_users,              // value: agency
    take_service,            // value: service
    bring_data,              // value: data
    agree_on_personal_data,  // value: data
    hold_source,             // value: application
    put_into_use,            // value: application that is only planned
  };
  Sort sort = Sort::join_users;
  std::string value = {};
};

struct ApplicationReview {
  const model::Element* element = nullptr;
  std::vector<ReviewMatch> matches = {};  // with the highest score first
  std::vector<ReviewedProblem> problems = {};
  std::vector<ReviewedCode> codes = {};
  std::vector<Completeness::Missing> missing = {};  // required and advised
  std::vector<std::string> missing_required = {};
  ReviewRule rule = ReviewRule::nothing_like_it;
  const ReviewMatch* chosen = nullptr;  // the one to use instead; of `matches`
  std::vector<ReviewNeed> needs = {};

  ApplicationReview() = default;
  ApplicationReview(const ApplicationReview&) = delete;  // `chosen` leads into itself
  ApplicationReview& operator=(const ApplicationReview&) = delete;
  ApplicationReview(ApplicationReview&&) = default;
  ApplicationReview& operator=(ApplicationReview&&) = default;
};

ApplicationReview review_of(const model::State& state, const model::Proposal& proposal);
ApplicationReview review_of(const model::State& state, const model::Application& application);

// As `hasil_telaah` writes it.
std::string_view verdict_of(ReviewRule rule);

}  // namespace noken::analysis
