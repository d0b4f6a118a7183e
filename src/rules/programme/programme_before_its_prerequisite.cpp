#include "rules/conditions/adopted.h"
#include "rules/conditions/year_span.h"
#include "rules/rule.h"

namespace noken::rules {

static bool has_years(const Programme& programme) {
  return conditions::is_adopted(programme) && programme.years.is_given();
}

static void report_order(const Programme& programme, const model::Located<Reference>& item,
                         const Programme& needed, Findings& findings) {
  findings.report({.element = &programme,
                   .at = item.at,
                   .field = "butuh",
                   .value = needed.handle,
                   .arguments = {{"programme", programme.handle},
                                 {"first", std::to_string(programme.years->first)},
                                 {"needed", needed.handle},
                                 {"last", std::to_string(needed.years->last)}},
                   .related = {{needed.years.at, "years"}}});
}

static void check_order(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!has_years(programme)) continue;
    for (const auto& item : programme.needs) {
      const Programme* needed = state.find<Programme>(item.value);
      if (needed == nullptr || needed == &programme || !has_years(*needed)) continue;
      if (needed->years->last > programme.years->first)
        report_order(programme, item, *needed, findings);
    }
  }
}

DEFINE_RULE(programme_before_its_prerequisite) = checked({
    .code = "PRG-007",
    .severity = "P/P/E",
    .reads = {"program.butuh", "program.tahun", "program.tahap"},
    .basis = {need("S001"), practice()},
    .title = {"program mendahului prasyaratnya", "programme before its prerequisite"},
    .rationale = {"Program yang dimulai sebelum prasyaratnya selesai akan menunggu sambil "
                  "membelanjakan anggaran, atau membangun sesuatu yang kelak harus diulang.",
                  "A programme that begins before its prerequisite is done waits while it spends, "
                  "or builds what must later be done again."},
    .messages =
        {
            {.situation = {"`{programme}` dimulai pada {first}, sedangkan prasyaratnya, "
                           "`{needed}`, baru berakhir pada {last}",
                           "`{programme}` begins in {first} although its prerequisite, "
                           "`{needed}`, ends in {last}"},
             .label = {"berakhir kemudian", "ends later"},
             .remedy = {"Undur awal program ini ke {last} atau sesudahnya, atau percepat "
                        "`{needed}`. Hapus dari `butuh` bila bukan prasyarat.",
                        "Let this programme begin in {last} or later, or bring `{needed}` "
                        "forward. Remove it from `butuh` if it is no prerequisite."}},
        },
    .notes = {{"years", {"tahun prasyaratnya", "the years of the prerequisite"}}},
    .check = check_order,
    .in_portions = true,
});

}  // namespace noken::rules
