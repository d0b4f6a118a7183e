#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "analysis/progress.h"
#include "analysis/rule_findings.h"
#include "rules/conditions/unfinished_agencies.h"

namespace noken::analysis {

using model::Decision;
using model::State;

// Without `pelaksana` the one in charge is asked.
static std::vector<std::string> waiting_for(const DecisionProgress& progress) {
  const Decision& decision = *progress.decision;
  if (!decision.performers.empty()) return rules::conditions::unfinished_agencies(decision);
  if (progress.is_finished || !decision.responsible.is_given()) return {};
  return {std::string(decision.responsible->id)};
}

static bool has_been_taken(const State& state, const Decision& decision) {
  return !decision.date.is_given() || first_day(*decision.date) <= state.day();
}

static Day deadline_of(const Decision& decision) {
  return decision.deadline.is_given() ? last_day(*decision.deadline)
                                      : std::numeric_limits<Day>::max();
}

std::vector<DecisionProgress> decision_progress(const State& state) {
  std::map<std::string, DecisionProgress> by_id;
  for (const Decision& decision : state.all<Decision>()) {
    if (!has_been_taken(state, decision)) continue;
    DecisionProgress progress{.decision = &decision};
    progress.is_finished = decision.state.is_given() && *decision.state == "selesai";
    progress.waiting = waiting_for(progress);
    by_id.emplace(decision.handle, std::move(progress));
  }
  const RuleFindings findings(state, {"KPT-001", "KPT-002"});
  const auto mark = [&](std::string_view code, bool DecisionProgress::* member) {
    for (const Finding& finding : findings.of(code)) {
      const auto found = by_id.find(finding.object);
      if (found != by_id.end()) found->second.*member = true;
    }
  };
  mark("KPT-001", &DecisionProgress::is_overdue);
  mark("KPT-002", &DecisionProgress::lacks_proof);
  std::vector<DecisionProgress> all;
  for (auto& [id, progress] : by_id) {
    if (progress.is_overdue) progress.days_over = state.day() - deadline_of(*progress.decision);
    all.push_back(std::move(progress));
  }
  std::ranges::sort(all, {}, [](const DecisionProgress& each) {
    return std::tuple(!each.is_overdue, each.is_finished && each.waiting.empty(),
                      deadline_of(*each.decision), std::string_view(each.decision->handle));
  });
  return all;
}

}  // namespace noken::analysis
