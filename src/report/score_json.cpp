#include <cmath>

#include "formats/json.h"
#include "report/score_report.h"
#include "rules/catalogue.h"

namespace noken::report {

using formats::Json;
using formats::or_null;

// Four decimals are enough, and the same on every machine.
static Json share_or_null(const std::optional<double>& share) {
  return share ? Json(std::round(*share * 10000) / 10000) : Json();
}

static void add_measures(const ScoreRow& row, Json::Object& object) {
  const Json::Object measures = {{"elements", row.elements},
                                 {"asked_fields", row.asked},
                                 {"empty_fields", row.empty},
                                 {"flawed_elements", row.flawed},
                                 {"errors", row.errors},
                                 {"warnings", row.warnings},
                                 {"completeness", share_or_null(row.completeness())},
                                 {"conformance", share_or_null(row.conformance())},
                                 {"applications", row.applications},
                                 {"silo_applications", row.closed},
                                 {"silo_index", share_or_null(row.silo())},
                                 {"problems", row.problems},
                                 {"answered_problems", row.answered},
                                 {"problem_coverage", share_or_null(row.coverage())}};
  object.insert(object.end(), measures.begin(), measures.end());
}

static Json::Array rows_json(const std::vector<ScoreRow>& rows, const char* key) {
  Json::Array all;
  for (const ScoreRow& row : rows) {
    Json::Object object = {{key, row.key}};
    add_measures(row, object);
    all.emplace_back(std::move(object));
  }
  return all;
}

static Json::Array houses_json(const std::vector<ScoreRow>& rows) {
  Json::Array all;
  for (const ScoreRow& row : rows) {
    Json::Object object = {{"region", row.region},
                           {"agency", row.key},
                           {"name", or_null(row.name)},
                           {"last_confirmation", or_null(row.confirmed)}};
    add_measures(row, object);
    all.emplace_back(std::move(object));
  }
  return all;
}

static Json lost_json(const LostPoint& point, Language language) {
  const Finding* finding = point.finding == nullptr ? nullptr : &point.finding->finding;
  return Json::Object{
      {"measure", measure_key(point.measure)},
      {"region", or_null(point.region)},
      {"agency", or_null(point.house)},
      {"kind", point.kind},
      {"object", or_null(point.object)},
      {"field", or_null(point.field)},
      {"code", finding == nullptr ? Json() : Json(rules::entry_of(finding->diagnosis).rule->code)},
      {"severity", finding == nullptr ? Json() : Json(severity_key(finding->severity))},
      {"situation", lost_text(point, language)},
      {"file", point.place.path},
      {"line", point.place.line}};
}

std::string score_json(const ScoreReport& report, Language language) {
  const ScoreCard& card = report.card;
  Json::Object summary;
  add_measures(card.all, summary);
  summary.emplace_back("findings_without_element", card.elsewhere);
  Json::Array lost;
  for (const LostPoint& point : card.lost) lost.push_back(lost_json(point, language));
  return to_text(Json::Object{{"schema", "noken.score/1"},
                              {"as_of", report.as_of},
                              {"profile", report.profile},
                              {"summary", std::move(summary)},
                              {"regions", rows_json(card.regions, "region")},
                              {"agencies", houses_json(card.houses)},
                              {"domains", rows_json(card.domains, "domain")},
                              {"pillars", rows_json(card.pillars, "pillar")},
                              {"lost", std::move(lost)}});
}

}  // namespace noken::report
