#include "formats/json.h"
#include "model/kind.h"
#include "report/review_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ApplicationReview;
using analysis::ProgrammeReview;
using formats::Json;
using formats::or_null;

static Json::Object head(const ReviewReport& report, const model::Element& element) {
  Json::Object object = {{"schema", "noken.review/1"},
                         {"as_of", report.as_of},
                         {"at", report.at},
                         {"id", element.handle},
                         {"kind", model::kind_of(element.kind).key},
                         {"name", or_null(display_name(element))},
                         {"agency", or_null(owning_agency(element))}};
  add_place(object, *report.state, element.place());
  return object;
}

static Json recorded(const model::Element& element) {
  if (element.kind != model::KindId::proposal) return {};
  const auto& proposal = static_cast<const model::Proposal&>(element);
  if (!proposal.verdict.is_given()) return {};
  const auto& date = proposal.verdict_date;
  return Json::Object{{"verdict", *proposal.verdict},
                      {"date", date.is_given() ? Json(to_string(*date)) : Json()}};
}

static Json match_json(const analysis::ReviewMatch& match, Language language) {
  Json::Array reasons;
  for (const auto& reason : match.score.reasons) {
    reasons.emplace_back(
        Json::Object{{"points", reason.points}, {"because", reason.words.in(language)}});
  }
  const bool is_national = match.national != nullptr;
  return Json::Object{{"id", match.id()},
                      {"name", match.name()},
                      {"sort", is_national ? "national" : "application"},
                      {"agency", is_national ? Json() : or_null(owning_agency(*match.application))},
                      {"same_house", match.is_same_house},
                      {"binding", match.is_binding},
                      {"score", match.score.points},
                      {"reasons", std::move(reasons)}};
}

static Json::Array problems_json(const ApplicationReview& review) {
  Json::Array all;
  for (const auto& each : review.problems) {
    const auto& reports = each.problem->report_count;
    all.emplace_back(Json::Object{{"id", each.problem->handle},
                                  {"reports", reports.is_given() ? Json(*reports) : Json()},
                                  {"shown", each.is_shown},
                                  {"answered_by", listed_json(each.answered_by)}});
  }
  return all;
}

static Json::Array codes_json(const ApplicationReview& review) {
  Json::Array all;
  for (const auto& each : review.codes) {
    all.emplace_back(Json::Object{{"code", each.code},
                                  {"path", listed_json(each.path)},
                                  {"others", listed_json(each.others)}});
  }
  return all;
}

static Json::Array needs_json(const ApplicationReview& review, Language language) {
  Json::Array all;
  for (const auto& need : review.needs) {
    all.emplace_back(Json::Object{
        {"sort", need_key(need.sort)}, {"value", need.value}, {"text", need_text(need, language)}});
  }
  return all;
}

static Json::Array fields_json(const std::vector<analysis::Completeness::Missing>& missing) {
  Json::Array all;
  for (const auto& each : missing) all.emplace_back(each.field);
  return all;
}

std::string review_json(const ReviewReport& report, const ApplicationReview& review,
                        Language language) {
  Json::Array matches;
  for (const auto& match : review.matches) matches.push_back(match_json(match, language));
  Json::Object object = head(report, *review.element);
  object.emplace_back(
      "recommendation",
      Json::Object{{"verdict", analysis::verdict_of(review.rule)},
                   {"rule", rule_key(review.rule)},
                   {"instead", review.chosen == nullptr ? Json() : Json(review.chosen->id())},
                   {"text", recommendation(review, language)}});
  object.emplace_back("recorded", recorded(*review.element));
  object.emplace_back("matches", std::move(matches));
  object.emplace_back("problems", problems_json(review));
  object.emplace_back("codes", codes_json(review));
  object.emplace_back("needs", needs_json(review, language));
  object.emplace_back("empty_fields", fields_json(review.missing));
  return to_text(object);
}

static Json::Array touches_json(const ProgrammeReview& review) {
  Json::Array all;
  for (const auto& each : review.touches) {
    all.emplace_back(Json::Object{{"agency", each.house},
                                  {"elements", listed_json(each.elements)},
                                  {"named", each.is_named}});
  }
  return all;
}

static Json::Array shared_json(const ProgrammeReview& review) {
  Json::Array all;
  for (const auto& each : review.shared) {
    all.emplace_back(Json::Object{{"programme", each.programme->handle},
                                  {"agency", or_null(owning_agency(*each.programme))},
                                  {"results", listed_json(each.results)},
                                  {"problems", listed_json(each.problems)},
                                  {"same_house", each.is_same_house},
                                  {"linked", each.is_linked}});
  }
  return all;
}

static Json::Array answers_json(const ProgrammeReview& review) {
  Json::Array all;
  for (const auto& each : review.problems) {
    all.emplace_back(
        Json::Object{{"id", each.problem->handle}, {"unanswered", each.is_unanswered}});
  }
  return all;
}

std::string review_json(const ReviewReport& report, const ProgrammeReview& review,
                        Language language) {
  Json::Array closes;
  for (const auto& gap : review.closes) closes.emplace_back(gap.id);
  Json::Object object = head(report, *review.programme);
  object.emplace_back("recommendation", Json::Object{{"verdict", verdict_key(review.rule)},
                                                     {"rule", rule_key(review.rule)},
                                                     {"text", recommendation(review, language)}});
  object.emplace_back("closes", std::move(closes));
  object.emplace_back("problems", answers_json(review));
  object.emplace_back("touches", touches_json(review));
  object.emplace_back("shared", shared_json(review));
  object.emplace_back("waits_for", listed_json(review.waits_for));
  object.emplace_back("empty_fields", fields_json(review.missing));
  return to_text(object);
}

}  // namespace noken::report
