#include "rules/conditions/adopted.h"
#include "rules/conditions/year_span.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_budget_years(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!programme.years.is_given() || !conditions::is_adopted(programme)) continue;
    for (const auto& budget : programme.budget) {
      if (budget.key >= programme.years->first && budget.key <= programme.years->last) continue;
      findings.report({.element = &programme,
                       .at = budget.key_at,
                       .field = "anggaran",
                       .value = std::to_string(budget.key),
                       .arguments = {{"programme", programme.handle},
                                     {"year", std::to_string(budget.key)},
                                     {"years", conditions::written(*programme.years)}},
                       .related = {{programme.years.at, "years"}}});
    }
  }
}

DEFINE_RULE(budget_outside_programme_years) = checked({
    .code = "PRG-004",
    .severity = "P/P/E",
    .reads = {"program.anggaran", "program.tahun", "program.tahap"},
    .basis = {practice()},
    .title = {"anggaran di luar tahun program", "budget outside the years of the programme"},
    .rationale = {"Anggaran pada tahun yang bukan tahun pelaksanaan tidak akan "
                  "muncul di rencana kerja tahun itu, atau tahun pelaksanaannya "
                  "salah.",
                  "Money in a year in which the programme does not run will appear "
                  "in no work plan of that year, or the years of the programme are "
                  "wrong."},
    .messages =
        {
            {.situation = {"`{programme}` dianggarkan pada {year}, di luar `tahun` "
                           "programnya, {years}",
                           "`{programme}` has a budget for {year}, outside its `tahun`, "
                           "{years}"},
             .label = {"di luar tahun program", "outside the years"},
             .remedy = {"Pindahkan anggarannya ke tahun pelaksanaan, atau perbaiki "
                        "`tahun`.",
                        "Move the budget to a year in which the programme runs, or "
                        "correct `tahun`."}},
        },
    .notes = {{"years", {"tahun program", "the years of the programme"}}},
    .check = check_budget_years,
    .in_portions = true,
});

}  // namespace noken::rules
