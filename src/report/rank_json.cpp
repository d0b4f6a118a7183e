#include <cmath>

#include "formats/json.h"
#include "report/rank_words.h"

namespace noken::report {

using analysis::LeftOut;
using analysis::QuickWin;
using analysis::Ranked;
using analysis::Shares;
using formats::Json;
using model::Programme;

// To six decimals: sums of parts are not exact in binary numbers.
static Json number_json(double value) {
  constexpr double kSixDecimals = 1e6;
  return std::round(value * kSixDecimals) / kSixDecimals;
}

static Json decimal_json(const model::DecimalValue& value) {
  return value.is_given() ? Json(*value) : Json();
}

static Json handles_json(const std::vector<const Programme*>& programmes) {
  Json::Array handles;
  for (const Programme* programme : programmes) handles.emplace_back(programme->handle);
  return handles;
}

static Json shares_json(const Shares& shares) {
  return Json::Object{{"urgency", number_json(shares.urgency)},
                      {"impact", number_json(shares.impact)},
                      {"readiness", number_json(shares.readiness)},
                      {"cost", number_json(shares.cost)}};
}

static Json values_json(const model::Priority& priority) {
  return Json::Object{{"urgency", decimal_json(priority.urgency)},
                      {"impact", decimal_json(priority.impact)},
                      {"readiness", decimal_json(priority.readiness)}};
}

static std::string_view quick_win_key(QuickWin quick_win) {
  static constexpr std::string_view kKeys[] = {"no", "yes", "candidate", "unmet"};
  return kKeys[static_cast<std::size_t>(quick_win)];
}

static std::string_view left_out_key(LeftOut reason) {
  static constexpr std::string_view kKeys[] = {"postponed", "cancelled", "finished",
                                               "over",      "no_years",  "not_scored"};
  return kKeys[static_cast<std::size_t>(reason)];
}

// Null without ceilings.
static Json outcome_json(const Ranked& ranked, bool has_ceilings) {
  if (!has_ceilings) return {};
  Json::Array excesses;
  for (const auto& [year, asked, left] : ranked.fall.excesses)
    excesses.push_back(Json::Object{{"year", year}, {"asked", asked}, {"left", left}});
  const Programme* needed = ranked.fall.prerequisite;
  return Json::Object{{"granted", !ranked.fall.has_fallen()},
                      {"over_ceiling", std::move(excesses)},
                      {"prerequisite_out", needed == nullptr ? Json() : Json(needed->handle)}};
}

static Json ranked_json(const Ranked& ranked, bool has_ceilings) {
  const Programme& programme = *ranked.programme;
  return Json::Object{
      {"place", ranked.place},
      {"programme", programme.handle},
      {"name", name_of(programme)},
      {"agency", programme.agency.is_given() ? Json(programme.agency->id) : Json()},
      {"stage", programme.stage.is_given() ? Json(*programme.stage) : Json("ditetapkan")},
      {"type", programme.type.is_given() ? Json(*programme.type) : Json()},
      {"first_year", programme.years->first},
      {"last_year", programme.years->last},
      {"budget", ranked.budget},
      {"score", number_json(ranked.shares.sum())},
      {"shares", shares_json(ranked.shares)},
      {"values", values_json(programme.priority)},
      {"quick_win", quick_win_key(ranked.quick_win)},
      {"place_by_score", ranked.place_by_score},
      {"needs", handles_json(ranked.needs)},
      {"mutual_needs", handles_json(ranked.mutual)},
      {"unranked_needs", handles_json(ranked.unranked_needs)},
      {"outcome", outcome_json(ranked, has_ceilings)}};
}

static Json unranked_json(const analysis::Unranked& unranked) {
  return Json::Object{{"programme", unranked.programme->handle},
                      {"name", name_of(*unranked.programme)},
                      {"reason", left_out_key(unranked.reason)},
                      {"missing", Json::Array(unranked.missing.begin(), unranked.missing.end())}};
}

std::string rank_json(const RankReport& report) {
  const auto& ranking = report.ranking;
  Json::Array ceilings;
  for (const auto& use : ranking.ceilings) {
    ceilings.push_back(Json::Object{{"year", use.year},
                                    {"ceiling", use.ceiling},
                                    {"asked", use.asked},
                                    {"granted", use.granted}});
  }
  Json::Array ranked;
  for (const Ranked& each : ranking.ranked)
    ranked.push_back(ranked_json(each, !ranking.ceilings.empty()));
  Json::Array unranked;
  for (const auto& each : ranking.unranked) unranked.push_back(unranked_json(each));
  return to_text(Json::Object{{"schema", "noken.rank/1"},
                              {"as_of", report.as_of},
                              {"weights", Json::Object{{"urgency", ranking.weights.urgency},
                                                       {"impact", ranking.weights.impact},
                                                       {"readiness", ranking.weights.readiness},
                                                       {"cost", ranking.weights.cost}}},
                              {"ceilings", std::move(ceilings)},
                              {"programmes", std::move(ranked)},
                              {"not_ranked", std::move(unranked)}});
}

}  // namespace noken::report
