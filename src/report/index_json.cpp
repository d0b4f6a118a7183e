#include <algorithm>
#include <cmath>
#include <iterator>

#include "formats/json.h"
#include "report/index_words.h"

namespace noken::report {

using analysis::Assessed;
using analysis::IndexPart;
using analysis::IndexValue;
using analysis::Levels;
using formats::Json;
using formats::or_null;

static Json value_json(const IndexValue& value) {
  if (!value.is_known()) return {};
  return static_cast<double>(analysis::hundredths(value)) / 100;
}

static Json predicate_json(const IndexScheme& scheme, const IndexValue& value) {
  const auto* predicate = value.is_known() ? analysis::predicate_of(scheme, value) : nullptr;
  return predicate == nullptr ? Json() : Json(predicate->name.indonesian);
}

// 2, or 1.5 for a level that comes from a score.
static Json level_json(std::optional<std::int64_t> level) {
  if (!level) return {};
  const bool is_whole = *level % analysis::kUnits == 0;
  return is_whole ? Json(*level / analysis::kUnits) : Json(in_numbers(*level));
}

// Of the index, to six decimals: sums of parts are not exact in binary numbers.
static Json gain_json(const IndexScheme& scheme, std::size_t indicator, std::int64_t from,
                      std::int64_t to) {
  constexpr double kSixDecimals = 1e6;
  IndexValue all;
  for (const auto& each : scheme.index->indicators) all.add(analysis::units(each.weight), 0);
  const double weight = scheme.index->indicators[indicator].weight;
  const double gain = weight * in_numbers(to - from) / in_numbers(all.weight);
  return std::round(gain * kSixDecimals) / kSixDecimals;
}

static Json parts_json(const Assessed& assessed, bool domains) {
  Json::Array parts;
  for (const IndexPart& part : analysis::parts_of(*assessed.scheme)) {
    if (part.is_domain != domains || !assessed.value.is_known()) continue;
    const auto value = analysis::value_of(*assessed.scheme->index, assessed.levels, part);
    parts.push_back(Json::Object{{"name", part.name}, {"value", value_json(value)}});
  }
  return parts;
}

static Json texts_json(const std::vector<std::string>& texts) {
  return Json::Array(texts.begin(), texts.end());
}

static Json indicators_json(const Assessed& assessed) {
  Json::Array made;
  const auto& indicators = assessed.scheme->index->indicators;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    made.push_back(Json::Object{{"code", indicators[i].code},
                                {"name", indicators[i].name.indonesian},
                                {"weight", indicators[i].weight},
                                {"level", level_json(assessed.levels[i])}});
  }
  return made;
}

static Json assessed_json(const Assessed& assessed) {
  const auto& assessment = *assessed.assessment;
  return Json::Object{{"id", assessment.handle},
                      {"index", assessed.scheme->index->edition},
                      {"year", *assessment.year},
                      {"nature", assessment.nature.is_given() ? Json(*assessment.nature) : Json()},
                      {"value", value_json(assessed.value)},
                      {"predicate", predicate_json(*assessed.scheme, assessed.value)},
                      {"domains", parts_json(assessed, true)},
                      {"aspects", parts_json(assessed, false)},
                      {"missing", texts_json(assessed.missing)},
                      {"without_evidence", texts_json(assessed.unproved)},
                      {"indicators", indicators_json(assessed)}};
}

static Json::Object step_json(const IndexScheme& scheme, std::size_t indicator, std::int64_t from,
                              std::int64_t to) {
  return {{"indicator", scheme.index->indicators[indicator].code},
          {"from", level_json(from)},
          {"to", level_json(to)},
          {"gain", gain_json(scheme, indicator, from, to)}};
}

static Json asks_json(const IndexScheme& scheme, std::size_t indicator, std::int64_t from,
                      std::int64_t to) {
  return or_null(asked_text(scheme, indicator, from, to, Language::indonesian));
}

static Json supposed_json(const Supposed& supposed) {
  const IndexScheme& scheme = *supposed.base->scheme;
  Json::Array changes;
  for (std::size_t i = 0; i < supposed.levels.size(); ++i) {
    if (supposed.levels[i] == supposed.base->levels[i]) continue;
    const auto from = supposed.base->levels[i].value_or(analysis::kLowestLevel);
    const auto to = supposed.levels[i].value_or(analysis::kLowestLevel);
    auto change = step_json(scheme, i, from, to);
    change[1].second = level_json(supposed.base->levels[i]);
    change.emplace_back("asks", asks_json(scheme, i, from, to));
    changes.emplace_back(std::move(change));
  }
  const auto value = analysis::value_of(*scheme.index, supposed.levels);
  return Json::Object{{"assessment", supposed.base->assessment->handle},
                      {"changes", std::move(changes)},
                      {"value", value_json(value)},
                      {"predicate", predicate_json(scheme, value)}};
}

static Json way_steps(const Supposed& from, const analysis::Way& way) {
  Json::Array made;
  for (const Step& step : steps_of(from, way)) {
    auto json = step_json(*from.base->scheme, step.indicator, step.from, step.to);
    json.emplace_back("asks", asks_json(*from.base->scheme, step.indicator, step.from, step.to));
    made.emplace_back(std::move(json));
  }
  return made;
}

static Json reached_json(const Reached& reached) {
  const IndexScheme& scheme = *reached.from.base->scheme;
  Json::Array ways;
  for (const auto& way : reached.ways) {
    const auto value = analysis::value_of(*scheme.index, analysis::after(reached.from.levels, way));
    ways.push_back(Json::Object{{"steps", way_steps(reached.from, way)},
                                {"value", value_json(value)},
                                {"predicate", predicate_json(scheme, value)}});
  }
  Json::Object best = std::get<Json::Object>(ways.front().value());
  ways.erase(ways.begin());
  Json::Object made = {{"assessment", reached.from.base->assessment->handle},
                       {"target", in_numbers(reached.target)}};
  std::ranges::move(best, std::back_inserter(made));
  made.emplace_back("alternatives", std::move(ways));
  return made;
}

std::string index_json(const IndexReport& report) {
  Json::Array assessments;
  for (const Assessed* assessed : report.assessed) assessments.push_back(assessed_json(*assessed));
  return to_text(
      Json::Object{{"schema", "noken.index/1"},
                   {"as_of", report.as_of},
                   {"assessments", std::move(assessments)},
                   {"what_if", report.supposed ? supposed_json(*report.supposed) : Json()},
                   {"reach", report.reached ? reached_json(*report.reached) : Json()}});
}

}  // namespace noken::report
