#include "rules/conditions/adopted.h"
#include "rules/conditions/year_span.h"
#include "rules/rule.h"

namespace noken::rules {

static bool belongs_to_period(const Programme& programme) {
  return programme.type.is_given() &&
         (*programme.type == "peta_rencana" || *programme.type == "quick_win");
}

static void check_period(const State& state, Findings& findings) {
  const auto& period = state.config().period;
  if (!period.is_given()) return;
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !belongs_to_period(programme)) continue;
    if (!programme.years.is_given() || programme.years->last <= period->last) continue;
    findings.report({.element = &programme,
                     .at = programme.years.at,
                     .field = "tahun",
                     .value = conditions::written(*programme.years),
                     .arguments = {{"programme", programme.handle},
                                   {"years", conditions::written(*programme.years)},
                                   {"last", std::to_string(programme.years->last)},
                                   {"period", conditions::written(*period)}},
                     .related = {{period.at, "period"}}});
  }
}

DEFINE_RULE(programme_outside_period) = checked({
    .code = "PRG-005",
    .severity = "P/P/E",
    .reads = {"program.jenis", "program.tahun", "program.tahap", "noken.yaml.periode"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 12"), need("S001")},
    .title = {"program melewati periode perencanaan", "programme beyond the planning period"},
    .rationale = {"Peta rencana dan quick win ditetapkan untuk satu periode. Bagian yang "
                  "melewatinya tidak dijamin oleh rencana mana pun, dan periode berikutnya belum "
                  "tentu meneruskannya.",
                  "The road map and the quick wins are fixed for one period. What reaches beyond "
                  "it stands in no plan, and the next period may not take it up."},
    .messages =
        {
            {.situation = {"`{programme}` berakhir pada {last}, sesudah `periode` {period}",
                           "`{programme}` ends in {last}, after `periode` {period}"},
             .label = {"melewati periode", "beyond the period"},
             .remedy = {"Akhiri programnya dalam periode, atau bagi: bagian yang tersisa menjadi "
                        "program periode berikutnya dengan `tahap: usulan`.",
                        "Let the programme end within the period, or split it: the rest becomes a "
                        "programme of the next period with `tahap: usulan`."}},
        },
    .notes = {{"period", {"periode perencanaan", "the planning period"}}},
    .check = check_period,
    .in_portions = true,
});

}  // namespace noken::rules
