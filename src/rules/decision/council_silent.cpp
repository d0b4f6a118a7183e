#include "rules/conditions/period.h"
#include "rules/conditions/unread.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

struct Meetings {
  const Decision* latest = nullptr;
  bool are_known = true;
};

}  // namespace

static Meetings meetings(const State& state) {
  Meetings found;
  for (const Decision& decision : state.all<Decision>()) {
    if (decision.date.presence == model::Presence::refused) found.are_known = false;
    if (!decision.date.is_given()) continue;
    const bool is_later =
        found.latest == nullptr || first_day(*found.latest->date) < first_day(*decision.date);
    if (is_later) found.latest = &decision;
  }
  return found;
}

static void check_meetings(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state) || conditions::may_hold_an_element(state)) return;
  const Meetings found = meetings(state);
  if (!found.are_known) return;
  Observation observation{.at = conditions::period_place(state),
                          .message = "never",
                          .field = "periode",
                          .object = conditions::region_code(state)};
  if (found.latest != nullptr) {
    const Date date = *found.latest->date;
    if (first_day(date) >= conditions::months_before(state, 6)) return;
    observation.message = "silent";
    observation.arguments = {{"decision", found.latest->handle}, {"date", to_string(date)}};
    observation.related = {{found.latest->date.at, "latest"}};
  }
  findings.report(std::move(observation));
}

DEFINE_RULE(council_silent) = checked({
    .code = "KPT-003",
    .severity = "-/P/P",
    .reads = {"keputusan.tanggal", "program.jenis"},
    .basis = {need("S002"), practice()},
    .title = {"dewan yang tidak bersidang", "council that does not meet"},
    .rationale = {"Masterplan berjalan selama dewan mengarahkan dan menagihnya. Penilai Gerakan "
                  "Menuju Smart City berulang kali menemukan dewan yang dibentuk lalu tidak "
                  "pernah bersidang lagi.",
                  "A masterplan moves as long as the council steers it and asks about it. "
                  "Assessors of the smart-city movement found again and again councils that "
                  "were set up and never met again."},
    .messages =
        {
            {.name = "silent",
             .situation = {"keputusan terakhir dewan, `{decision}`, bertanggal {date}, lebih dari "
                           "6 bulan yang lalu",
                           "the latest decision of the council, `{decision}`, is of {date}, more "
                           "than 6 months ago"},
             .label = {"periode masterplan", "the period of the masterplan"},
             .remedy = {"Adakan rapat dewan atau evaluasi, lalu catat hasilnya sebagai "
                        "`keputusan`.",
                        "Hold a meeting of the council or an evaluation, then record the outcome "
                        "as `keputusan`."}},
            {.name = "never",
             .situation = {"masterplan sudah ada, tetapi belum ada `keputusan` dewan yang "
                           "tercatat",
                           "there is a masterplan but no `keputusan` of the council is recorded"},
             .label = {"periode masterplan", "the period of the masterplan"},
             .remedy = {"Catat keputusan rapat dewan, FGD, dan evaluasi sebagai `keputusan`.",
                        "Record the decisions of council meetings, FGDs and evaluations as "
                        "`keputusan`."}},
        },
    .notes = {{"latest", {"keputusan terakhir", "the latest decision"}}},
    .check = check_meetings,
});

}  // namespace noken::rules
