#include "analysis/review.h"

#include <algorithm>

#include "analysis/review_parts.h"

namespace noken::analysis {

using model::Application;
using model::Proposal;
using model::State;

std::string_view verdict_of(ReviewRule rule) {
  switch (rule) {
    case ReviewRule::document_incomplete:
    case ReviewRule::purpose_unknown:
    case ReviewRule::problem_not_shown:
      return "perbaikan_dokumen";
    case ReviewRule::national_exists:
      return "ditolak";
    case ReviewRule::same_service_exists:
      return "berbagi_pakai";
    case ReviewRule::same_sort_exists:
      return "replikasi";
    default:
      return "bangun_baru";
  }
}

static bool are_shown(const std::vector<ReviewedProblem>& problems) {
  return std::ranges::any_of(problems, &ReviewedProblem::is_shown);
}

// Those of 60 points and more: what a gap of overlapping applications would merge.
static bool is_merged(const ReviewMatch& match) {
  return verdict_of(match.score) == OverlapVerdict::merge;
}

static bool can_be_used(const ReviewMatch& match) {
  return is_merged(match) &&
         (match.national != nullptr || match.is_same_house || match.shares_service);
}

static bool can_be_copied(const ReviewMatch& match) {
  return is_merged(match) && match.application != nullptr && is_source_held(*match.application);
}

static const ReviewMatch* first_of(const std::vector<ReviewMatch>& matches, auto condition) {
  const auto found = std::ranges::find_if(matches, condition);
  return found == matches.end() ? nullptr : &*found;
}

// The first rule that holds; the order is that of the clearance: the document, the centre, the
// others, oneself.
static ReviewRule judge(const Reviewed& reviewed, ApplicationReview& review) {
  if (!review.missing_required.empty()) return ReviewRule::document_incomplete;
  if (reviewed.services.empty() && reviewed.data.empty()) return ReviewRule::purpose_unknown;
  review.chosen = first_of(review.matches, [](const auto& match) { return match.is_binding; });
  if (review.chosen != nullptr) return ReviewRule::national_exists;
  review.chosen = first_of(review.matches, can_be_used);
  if (review.chosen != nullptr) return ReviewRule::same_service_exists;
  review.chosen = first_of(review.matches, can_be_copied);
  if (review.chosen != nullptr) return ReviewRule::same_sort_exists;
  return are_shown(review.problems) ? ReviewRule::nothing_like_it : ReviewRule::problem_not_shown;
}

static ApplicationReview made(const Reviewed& reviewed) {
  ApplicationReview review;
  review.element = &reviewed.element;
  review.matches = matches_of(reviewed);
  review.problems = problems_of(reviewed);
  review.codes = codes_of(reviewed);
  review.missing = completeness_of(reviewed.state, reviewed.element).missing;
  review.missing_required = required_among(reviewed.element, review.missing);
  review.rule = judge(reviewed, review);
  if (review.chosen != nullptr) review.needs = needs_of(reviewed, *review.chosen, review.rule);
  return review;
}

ApplicationReview review_of(const State& state, const Proposal& proposal) {
  return made({.state = state,
               .element = proposal,
               .fields = proposal.fields,
               .services = proposal.services,
               .data = proposal.data,
               .problems = proposal.problems,
               .raa = proposal.raa,
               .rab = &proposal.rab,
               .application = nullptr,
               .purpose = purpose_of(state, proposal)});
}

ApplicationReview review_of(const State& state, const Application& application) {
  return made({.state = state,
               .element = application,
               .fields = application.fields,
               .services = application.services,
               .data = application.data,
               .problems = application.problems,
               .raa = application.raa,
               .rab = nullptr,
               .application = &application,
               .purpose = purpose_of(state, application)});
}

}  // namespace noken::analysis
