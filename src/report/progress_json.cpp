#include <algorithm>
#include <cmath>

#include "analysis/progress_groups.h"
#include "formats/json.h"
#include "report/progress_report.h"
#include "report/table_parts.h"

namespace noken::report {

using analysis::ProgressGroup;
using formats::Json;
using formats::or_null;

static Json integer_or_null(const std::optional<std::int64_t>& value) {
  return value ? Json(*value) : Json();
}

static Json integer_or_null(const model::IntegerValue& value) {
  return value.is_given() ? Json(*value) : Json();
}

// Two decimals are enough, and the same on every machine.
static Json rounded(double percent) { return std::round(percent * 100) / 100; }

static Json date_or_null(const model::DateValue& date) {
  return date.is_given() ? Json(to_string(*date)) : Json();
}

static Json id_or_null(const model::ReferenceValue& value) {
  return value.is_given() ? Json(value->id) : Json();
}

static Json::Array sub_dimensions(const model::Programme& programme) {
  Json::Array all;
  for (const auto& item : programme.sub_dimensions) all.emplace_back(item.value);
  return all;
}

static Json programme_json(const ProgressReport& report,
                           const analysis::ProgrammeProgress& progress) {
  const model::Programme& programme = *progress.programme;
  const auto& years = programme.years;
  Json::Object object = {
      {"id", programme.handle},
      {"name", or_null(display_name(programme))},
      {"agency", id_or_null(programme.agency)},
      {"sub_dimensions", sub_dimensions(programme)},
      {"content", programme.content.is_given() ? Json(*programme.content) : Json()},
      {"first_year", years.is_given() ? Json(years->first) : Json()},
      {"last_year", years.is_given() ? Json(years->last) : Json()},
      {"standing", standing_key(progress.standing)},
      {"silent", progress.is_silent},
      {"ended_unfinished", progress.has_ended_unfinished},
      {"elapsed_percent", years.is_given() ? rounded(progress.elapsed) : Json()},
      {"progress_percent", progress.percent ? Json(*progress.percent) : Json()},
      {"latest_news", progress.news ? Json(to_string(*progress.news)) : Json()},
      {"budget", progress.budget},
      {"spent", integer_or_null(progress.spent)}};
  add_place(object, *report.state, programme.place());
  return object;
}

static Json decision_json(const ProgressReport& report,
                          const analysis::DecisionProgress& progress) {
  const model::Decision& decision = *progress.decision;
  Json::Array performers;
  for (const auto& item : decision.performers) performers.emplace_back(item.value.id);
  Json::Object object = {
      {"id", decision.handle},
      {"name", or_null(display_name(decision))},
      {"meeting", decision.meeting.is_given() ? Json(*decision.meeting) : Json()},
      {"date", date_or_null(decision.date)},
      {"deadline", date_or_null(decision.deadline)},
      {"responsible", id_or_null(decision.responsible)},
      {"performers", std::move(performers)},
      {"waiting", listed_json(progress.waiting)},
      {"finished", progress.is_finished},
      {"overdue", progress.is_overdue},
      {"days_over", progress.is_overdue ? Json(progress.days_over) : Json()},
      {"closed_without_proof", progress.lacks_proof}};
  add_place(object, *report.state, decision.place());
  return object;
}

static Json complaint_json(const ProgressReport& report,
                           const analysis::ComplaintCount& complaint) {
  const model::Problem& problem = *complaint.problem;
  const model::ReportCount none;
  const model::ReportCount& count = complaint.report != nullptr ? *complaint.report : none;
  Json::Object object = {
      {"problem", problem.handle},
      {"agency", id_or_null(problem.agency)},
      {"year", integer_or_null(count.year)},
      {"channel", id_or_null(count.channel)},
      {"count", integer_or_null(complaint.report != nullptr ? count.count : problem.report_count)},
      {"settled", integer_or_null(count.settled)},
      {"late", integer_or_null(count.late)}};
  add_place(object, *report.state, complaint.report != nullptr ? count.at : problem.place());
  return object;
}

static Json money_json(const ProgressReport& report, const analysis::LooseMoney& money) {
  Json::Object object = {{"element", money.element->handle},
                         {"sort", money_key(money.sort)},
                         {"years", or_null(money.years)},
                         {"amount", money.amount}};
  add_place(object, *report.state, money.at);
  return object;
}

static Json::Object group_json(const ProgressGroup& group) {
  return {{"programmes", group.programmes},   {"late", group.late},
          {"silent", group.silent},           {"on_plan", group.on_plan},
          {"not_started", group.not_started}, {"done", group.done},
          {"unknown", group.unknown},         {"held_back", group.held_back},
          {"budget", group.budget},           {"spent", group.spent}};
}

static Json::Object with_decisions(Json::Object object, const ProgressGroup& group) {
  object.emplace_back("decisions", group.decisions);
  object.emplace_back("overdue", group.overdue);
  object.emplace_back("waiting", group.waiting);
  return object;
}

static Json::Array houses_json(const ProgressReport& report) {
  Json::Array all;
  for (const ProgressGroup& group : progress_by_house(*report.state, report.progress)) {
    Json::Object object = {{"agency", group.key}};
    std::ranges::move(with_decisions(group_json(group), group), std::back_inserter(object));
    all.emplace_back(std::move(object));
  }
  return all;
}

static Json::Array pillars_json(const ProgressReport& report) {
  Json::Array all;
  for (const ProgressGroup& group : progress_by_pillar(*report.state, report.progress)) {
    Json::Object object = {{"pillar", group.key}};
    std::ranges::move(group_json(group), std::back_inserter(object));
    all.emplace_back(std::move(object));
  }
  return all;
}

template <class T>
static Json::Array all_of(const ProgressReport& report, const std::vector<T>& items,
                          Json (*one)(const ProgressReport&, const T&)) {
  Json::Array all;
  for (const T& item : items) all.push_back(one(report, item));
  return all;
}

std::string progress_json(const ProgressReport& report) {
  const analysis::Progress& progress = report.progress;
  const ProgressGroup all = all_progress(progress);
  return to_text(Json::Object{{"schema", "noken.progress/1"},
                              {"as_of", report.as_of},
                              {"at", report.at},
                              {"summary", with_decisions(group_json(all), all)},
                              {"programmes", all_of(report, progress.programmes, programme_json)},
                              {"decisions", all_of(report, progress.decisions, decision_json)},
                              {"agencies", houses_json(report)},
                              {"pillars", pillars_json(report)},
                              {"complaints", all_of(report, progress.complaints, complaint_json)},
                              {"loose_money", all_of(report, progress.money, money_json)}});
}

}  // namespace noken::report
