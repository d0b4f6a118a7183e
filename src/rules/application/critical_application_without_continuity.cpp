#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_continuity(const State& state, Findings& findings) {
  for (const Application& application : state.live<Application>()) {
    if (!conditions::is_own_regional(state, application)) continue;
    if (!conditions::says_yes(application.is_critical)) continue;
    if (!conditions::lacks_yes(application.continuity_plan)) continue;
    findings.report({.element = &application,
                     .at = application.is_critical.at,
                     .field = "rencana_keberlangsungan",
                     .arguments = {{"application", application.handle}}});
  }
}

DEFINE_RULE(critical_application_without_continuity) = checked({
    .code = "APL-012",
    .severity = "P/E/E",
    .reads = {"aplikasi.kelas", "aplikasi.kritis", "aplikasi.rencana_keberlangsungan"},
    .basis = {article("pp-71-2019", "Pasal 8"), article("pp-71-2019", "Pasal 20 ayat (1)")},
    .title = {"aplikasi kritis tanpa rencana keberlangsungan",
              "critical application without a continuity plan"},
    .rationale = {"Ketika aplikasi kritis berhenti karena listrik, jaringan atau bencana, "
                  "petugas perlu tahu siapa berbuat apa dan bagaimana layanan diteruskan. "
                  "Rencana itu dibuat sebelum gangguan terjadi.",
                  "When a critical application stops, for lack of power, network or by "
                  "disaster, staff need to know who does what and how the service goes on. "
                  "Such a plan is made before the outage."},
    .messages =
        {
            {.situation = {"`{application}` bersifat kritis tanpa rencana keberlangsungan",
                           "`{application}` is critical and has no continuity plan"},
             .label = {"kritis", "critical"},
             .remedy = {"Susun rencana keberlangsungan (cadangan data, jalur manual, "
                        "penanggung jawab), lalu tulis `rencana_keberlangsungan: ya`; bila "
                        "aplikasi ini tidak kritis, tulis `kritis: tidak`.",
                        "Draw up a continuity plan (back-ups, a manual way, who is in charge), "
                        "then write `rencana_keberlangsungan: ya`; if the application is not "
                        "critical, write `kritis: tidak`."}},
        },
    .check = check_continuity,
    .in_portions = true,
});

}  // namespace noken::rules
