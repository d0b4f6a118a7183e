#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/progress.h"
#include "analysis/rule_findings.h"
#include "model/adopted.h"
#include "rules/conditions/period.h"
#include "rules/conditions/progress.h"

namespace noken::analysis {

namespace conditions = rules::conditions;
using model::Programme;
using model::State;

using Objects = std::set<std::string, std::less<>>;

static Objects objects_of(const RuleFindings& findings, std::string_view code) {
  Objects objects;
  for (const Finding& finding : findings.of(code)) objects.insert(finding.object);
  return objects;
}

// Percent of the days of its years that have passed at the end of the day.
static double elapsed_share(const State& state, const Programme& programme) {
  const Day first = conditions::first_day_of(programme);
  const Day last = conditions::last_day_of(programme);
  const double days = last - first + 1;
  return std::clamp((state.day() - first + 1) / days, 0.0, 1.0) * 100;
}

// What the entries of `progres` until the day say.
static void read_entries(const State& state, const Programme& programme,
                         ProgrammeProgress& progress) {
  for (const model::Progress* entry : conditions::progress_by_date(programme)) {
    if (first_day(*entry->date) > state.day()) break;
    progress.news = *entry->date;
    progress.percent = entry->percent.is_given() ? std::optional(*entry->percent) : std::nullopt;
    if (entry->spent.is_given()) progress.spent = *entry->spent;
  }
}

static bool is_readable(const Programme& programme) {
  return programme.years.is_given() && conditions::is_progress_known(programme) &&
         std::ranges::all_of(programme.progress,
                             [](const model::Progress& entry) { return entry.percent.is_given(); });
}

static Standing standing_of(const State& state, const ProgrammeProgress& progress) {
  const Programme& programme = *progress.programme;
  if (!model::is_adopted(programme))
    return *programme.stage == "ditunda" ? Standing::postponed : Standing::cancelled;
  if (!is_readable(programme)) return Standing::unknown;
  if (progress.percent.value_or(0) >= 100) return Standing::done;
  if (conditions::first_day_of(programme) > state.day()) return Standing::not_started;
  const bool is_late = progress.has_ended_unfinished || progress.behind() > kLatePoints;
  return is_late ? Standing::late : Standing::on_plan;
}

// A proposal is no plan yet, and a stage that could not be read may be one.
static bool is_planned(const Programme& programme) {
  if (model::is_adopted(programme)) return true;
  return programme.stage.is_given() && *programme.stage != "usulan";
}

std::vector<ProgrammeProgress> programme_progress(const State& state) {
  const RuleFindings findings(state, {"PRG-001", "PRG-002"});
  const Objects silent = objects_of(findings, "PRG-001");
  const Objects unfinished = objects_of(findings, "PRG-002");
  std::vector<ProgrammeProgress> all;
  for (const Programme& programme : state.all<Programme>()) {
    if (!is_planned(programme)) continue;
    ProgrammeProgress progress{.programme = &programme};
    progress.is_silent = silent.contains(programme.handle);
    progress.has_ended_unfinished = unfinished.contains(programme.handle);
    if (programme.years.is_given()) progress.elapsed = elapsed_share(state, programme);
    read_entries(state, programme, progress);
    for (const auto& entry : programme.budget) progress.budget += entry.value;
    progress.standing = standing_of(state, progress);
    all.push_back(progress);
  }
  std::ranges::sort(all, {}, [](const ProgrammeProgress& each) {
    const double behind = each.standing == Standing::late ? -each.behind() : 0;
    return std::tuple(each.standing, behind, !each.is_silent,
                      std::string_view(each.programme->handle));
  });
  return all;
}

}  // namespace noken::analysis
