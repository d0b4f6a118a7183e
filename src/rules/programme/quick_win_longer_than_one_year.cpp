#include "rules/conditions/adopted.h"
#include "rules/conditions/year_span.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_quick_wins(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !programme.years.is_given()) continue;
    if (!programme.type.is_given() || *programme.type != "quick_win") continue;
    if (programme.years->first == programme.years->last) continue;
    findings.report({.element = &programme,
                     .at = programme.years.at,
                     .field = "tahun",
                     .value = conditions::written(*programme.years),
                     .arguments = {{"programme", programme.handle},
                                   {"years", conditions::written(*programme.years)}}});
  }
}

DEFINE_RULE(quick_win_longer_than_one_year) = checked({
    .code = "PRG-006",
    .severity = "P/P/E",
    .reads = {"program.jenis", "program.tahun", "program.tahap"},
    .basis = {practice(), need("S001")},
    .title = {"quick win lebih dari setahun", "quick win longer than one year"},
    .rationale = {"Quick win dijanjikan agar warga segera merasakan hasilnya, dan hasil itu "
                  "diceritakan setiap tahun. Yang memerlukan dua tahun atau lebih adalah rencana "
                  "aksi.",
                  "A quick win is promised so that citizens soon feel the result, and that result "
                  "is told each year. What takes two years or more is an action plan."},
    .messages =
        {
            {.situation = {"quick win `{programme}` berjalan {years}, lebih dari satu tahun "
                           "anggaran",
                           "the quick win `{programme}` runs {years}, more than one budget year"},
             .label = {"lebih dari satu tahun", "more than one year"},
             .remedy = {"Tulis `jenis: rencana_aksi`, atau pilih bagian yang tuntas dalam satu "
                        "tahun sebagai quick win.",
                        "Write `jenis: rencana_aksi`, or choose the part that is done within one "
                        "year as the quick win."}},
        },
    .check = check_quick_wins,
    .in_portions = true,
});

}  // namespace noken::rules
