#include "rules/conditions/incident_handling.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_incident_handling(const State& state, Findings& findings) {
  if (!conditions::is_incident_handling_absent(state)) return;
  const Application& application = *conditions::first_regional_application(state);
  findings.report({.at = conditions::region_place(state),
                   .field = "wilayah",
                   .related = {{application.place(), "application"}},
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(incident_handling_absent) = checked({
    .code = "KEA-005",
    .severity = "I/P/E",
    .reads = {"keamanan.jenis", "keamanan.opd", "aplikasi.kelas", "aplikasi.opd"},
    .basis = {article("pp-71-2019", "Pasal 23-24"), article("permenpan-8-2026", "Lampiran")},
    .title = {"penanganan insiden yang belum ada", "absent handling of incidents"},
    .rationale = {"Ketika aplikasi diretas atau data bocor, jam pertama menentukan kerugiannya. "
                  "Daerah memerlukan tim dan prosedur yang siap sebelum insiden terjadi.",
                  "When an application is broken into or data leak, the first hours decide the "
                  "damage. A region needs a team and a procedure that are ready before the "
                  "incident."},
    .messages =
        {
            {.situation = {"aplikasi daerah sudah dipakai, tetapi belum ada `keamanan` dengan "
                           "`jenis` `penanganan_insiden`",
                           "applications of the region are in use but there is no `keamanan` "
                           "with `jenis` `penanganan_insiden`"},
             .label = {"wilayah ini", "this region"},
             .remedy = {"Bentuk tim tanggap insiden siber dan prosedurnya, lalu catat sebagai "
                        "`keamanan` dengan `jenis: penanganan_insiden`.",
                        "Set up a team and a procedure for cyber incidents, then record it as a "
                        "`keamanan` with `jenis: penanganan_insiden`."}},
        },
    .notes = {{"application", {"salah satu aplikasi daerah", "one of the applications"}}},
    .check = check_incident_handling,
});

}  // namespace noken::rules
