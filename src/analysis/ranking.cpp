#include "analysis/ranking.h"

#include <algorithm>
#include <optional>

#include "model/adopted.h"
#include "rules/conditions/progress.h"

namespace noken::analysis {

using model::Programme;

static Weights weights_of(const model::Weights& written) {
  Weights weights;
  const auto take = [](const model::DecimalValue& from, double& to) {
    if (from.is_given()) to = *from;
  };
  take(written.urgency, weights.urgency);
  take(written.impact, weights.impact);
  take(written.readiness, weights.readiness);
  take(written.cost, weights.cost);
  return weights;
}

static std::int64_t budget_of(const Programme& programme) {
  std::int64_t sum = 0;
  for (const auto& entry : programme.budget) sum += entry.value;
  return sum;
}

static bool is_finished(const model::State& state, const Programme& programme) {
  double percent = 0;
  for (const auto* entry : rules::conditions::progress_by_date(programme)) {
    if (first_day(*entry->date) <= state.day() && entry->percent.is_given())
      percent = *entry->percent;
  }
  return percent >= 100;
}

// What the weighted criteria need and the programme has not.
static std::vector<std::string> missing_fields(const Programme& programme, const Weights& weights) {
  std::vector<std::string> missing;
  const auto ask = [&](double weight, bool is_given, const char* field) {
    if (weight > 0 && !is_given) missing.emplace_back(field);
  };
  ask(weights.urgency, programme.priority.urgency.is_given(), "prioritas.urgensi");
  ask(weights.impact, programme.priority.impact.is_given(), "prioritas.dampak");
  ask(weights.readiness, programme.priority.readiness.is_given(), "prioritas.kesiapan");
  ask(weights.cost, programme.budget.is_given(), "anggaran");
  return missing;
}

static std::optional<Unranked> left_out(const model::State& state, const Programme& programme,
                                        const Weights& weights) {
  const auto because = [&](LeftOut reason) {
    return Unranked{.programme = &programme, .reason = reason};
  };
  const std::string_view stage = programme.stage.is_given() ? *programme.stage : "";
  if (stage == "ditunda") return because(LeftOut::postponed);
  if (stage == "dibatalkan") return because(LeftOut::cancelled);
  if (is_finished(state, programme)) return because(LeftOut::finished);
  if (!programme.years.is_given()) return because(LeftOut::no_years);
  if (last_day(Date{.year = programme.years->last}) < state.day()) return because(LeftOut::over);
  Unranked unranked = because(LeftOut::not_scored);
  unranked.missing = missing_fields(programme, weights);
  return unranked.missing.empty() ? std::nullopt : std::optional(unranked);
}

// A step of the scale from 1 to 5 as a number from 0 to 1.
static double score_of(const model::DecimalValue& value) {
  return value.is_given() ? (*value - 1) / 4 : 0;
}

static QuickWin quick_win_of(const Programme& programme) {
  constexpr double kHigh = 4;
  const auto is_high = [](const model::DecimalValue& value) {
    return value.is_given() && *value >= kHigh;
  };
  const bool is_one = is_high(programme.priority.impact) && is_high(programme.priority.readiness) &&
                      programme.years->first == programme.years->last;
  const bool is_called_so = programme.type.is_given() && *programme.type == "quick_win";
  if (is_one) return is_called_so ? QuickWin::yes : QuickWin::candidate;
  return is_called_so ? QuickWin::unmet : QuickWin::no;
}

static void score(Ranking& ranking) {
  for (const Ranked& each : ranking.ranked) {
    if (ranking.dearest != nullptr && each.budget <= ranking.dearest_budget) continue;
    ranking.dearest = each.programme;
    ranking.dearest_budget = each.budget;
  }
  const std::int64_t dearest = ranking.dearest_budget;
  for (Ranked& each : ranking.ranked) {
    const auto& priority = each.programme->priority;
    const double part =
        dearest == 0 ? 0 : static_cast<double>(each.budget) / static_cast<double>(dearest);
    each.shares = {.urgency = ranking.weights.urgency * score_of(priority.urgency),
                   .impact = ranking.weights.impact * score_of(priority.impact),
                   .readiness = ranking.weights.readiness * score_of(priority.readiness),
                   .cost = ranking.weights.cost * (1 - part)};
    each.quick_win = quick_win_of(*each.programme);
  }
}

Ranking ranking(const model::State& state) {
  Ranking made;
  made.weights = weights_of(state.config().weights);
  for (const Programme& programme : state.all<Programme>()) {
    if (auto unranked = left_out(state, programme, made.weights)) {
      made.unranked.push_back(std::move(*unranked));
    } else {
      made.ranked.push_back({.programme = &programme, .budget = budget_of(programme)});
    }
  }
  std::ranges::sort(made.unranked, {},
                    [](const Unranked& each) { return std::string_view(each.programme->handle); });
  score(made);
  put_in_order(state, made);
  return made;
}

}  // namespace noken::analysis
