#include "rules/rule.h"

namespace noken::rules {

static bool may_be_finished(const Decision& decision) {
  return decision.state.presence == model::Presence::refused ||
         (decision.state.is_given() && *decision.state == "selesai");
}

static void check_deadline(const State& state, Findings& findings) {
  for (const Decision& decision : state.all<Decision>()) {
    if (!decision.deadline.is_given() || may_be_finished(decision)) continue;
    const Day deadline = last_day(*decision.deadline);
    if (deadline >= state.day()) continue;
    findings.report({.element = &decision,
                     .at = decision.deadline.at,
                     .field = "tenggat",
                     .value = to_string(*decision.deadline),
                     .arguments = {{"decision", decision.handle},
                                   {"deadline", to_string(*decision.deadline)},
                                   {"days", std::to_string(state.day() - deadline)}}});
  }
}

DEFINE_RULE(decision_overdue) = checked({
    .code = "KPT-001",
    .severity = "P/P/E",
    .reads = {"keputusan.tenggat", "keputusan.kemajuan"},
    .basis = {need("S001"), need("S002")},
    .title = {"keputusan yang melewati tenggat", "decision past its deadline"},
    .rationale = {"Keputusan dewan yang lewat tenggat tanpa kabar membuat rapat berikutnya "
                  "mengulang pembicaraan yang sama. Dewan perlu tahu apa yang tertunda sebelum "
                  "memutuskan hal baru.",
                  "A decision of the council that passes its deadline in silence makes the next "
                  "meeting repeat the same talk. The council needs to know what is late before "
                  "it decides anything new."},
    .messages =
        {
            {.situation = {"`{decision}` belum selesai, {days} hari setelah tenggatnya, "
                           "{deadline}",
                           "`{decision}` is not finished {days} days after its deadline, "
                           "{deadline}"},
             .label = {"telah lewat", "has passed"},
             .remedy = {"Tulis `kemajuan: selesai` dan `tanggal_selesai` bila sudah "
                        "dilaksanakan; bila belum, minta dewan menetapkan `tenggat` baru.",
                        "Write `kemajuan: selesai` and `tanggal_selesai` if it is done; if not, "
                        "have the council set a new `tenggat`."}},
        },
    .check = check_deadline,
    .in_portions = true,
});

}  // namespace noken::rules
