#include "rules/conditions/period.h"
#include "rules/conditions/regulations.h"
#include "rules/rule.h"

namespace noken::rules {

static bool has_work_for_council(const State& state) {
  if (!state.all<Decision>().empty()) return true;
  return std::ranges::any_of(state.all<Programme>(), [](const Programme& programme) {
    return programme.type.is_given() && *programme.type == "quick_win";
  });
}

static void check_council(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state) || !has_work_for_council(state)) return;
  if (conditions::may_be_established(state, "dewan_smart_city", conditions::Form::any)) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "periode",
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(council_without_decree) = checked({
    .code = "REG-005",
    .severity = "I/P/P",
    .reads = {"regulasi.menetapkan", "regulasi.mengganti", "program.jenis", "keputusan.rapat"},
    .basis = {practice(), need("S000"), need("S002")},
    .title = {"pembentukan Dewan Smart City tanpa keputusan", "council without a decree"},
    .rationale =
        {"Dewan Smart City mengambil keputusan yang melintasi perangkat daerah. Tanpa keputusan "
         "pembentukan, anggotanya tidak bertugas resmi dan keputusannya mudah diabaikan.",
         "The smart-city council decides across agencies. Without the decree that forms it, its "
         "members serve in no official role and its decisions are easily ignored."},
    .messages =
        {
            {.situation = {"ada keputusan rapat atau quick win, tetapi pembentukan Dewan Smart "
                           "City belum tercatat",
                           "there are decisions or quick wins, but no regulation that forms the "
                           "smart-city council"},
             .label = {"periode masterplan", "the period of the masterplan"},
             .remedy = {"Catat keputusan pembentukannya sebagai `regulasi`, misalnya `jenis: sk` "
                        "dengan `menetapkan: [dewan_smart_city]`; bila belum ada, ajukan keputusan "
                        "kepala daerah.",
                        "Record the decree that forms it as a `regulasi`, such as `jenis: sk` with "
                        "`menetapkan: [dewan_smart_city]`; if there is none, propose a decree of "
                        "the head of region."}},
        },
    .check = check_council,
});

}  // namespace noken::rules
