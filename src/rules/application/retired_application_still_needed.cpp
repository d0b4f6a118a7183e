#include "rules/conditions/needed_application.h"
#include "rules/rule.h"

namespace noken::rules {

static void report(const Application& application, const model::Incoming& incoming,
                   Findings& findings) {
  const Location life = application.end.is_given() ? application.end.at : application.status.at;
  findings.report({.element = incoming.holder,
                   .at = incoming.at,
                   .message = conditions::succession_of(*incoming.holder, application),
                   .field = incoming.field->key,
                   .value = application.handle,
                   .arguments = {{"object", incoming.holder->handle},
                                 {"application", application.handle},
                                 {"field", incoming.field->key},
                                 {"successor", conditions::successor_id(application)}},
                   .related = {{life, "life"}}});
}

// RUJ-005 leaves out what is reported here.
static void check_retired(const State& state, Findings& findings) {
  for (const Application& application : state.all<Application>()) {
    if (state.life(application) != model::Life::retired || !state.is_life_known(application))
      continue;
    for (const model::Incoming& incoming : state.incoming(application)) {
      if (!conditions::needs_application(incoming.field->key)) continue;
      if (state.is_live(*incoming.holder) && state.is_life_known(*incoming.holder))
        report(application, incoming, findings);
    }
  }
}

DEFINE_RULE(retired_application_still_needed) = checked({
    .code = "APL-008",
    .severity = "P/E/E",
    .reads = {"aplikasi.selesai", "aplikasi.status", "aplikasi.pengganti",
              "aplikasi.bergantung_pada", "alur_data.dari", "alur_data.ke", "data.sumber_utama",
              "layanan.kanal_pengaduan"},
    .basis = {article("pp-71-2019", "Pasal 8")},
    .title = {"aplikasi yang sudah dihentikan tetapi masih diandalkan",
              "retired application that is still relied on"},
    .rationale = {"Aplikasi lain, alur data, sumber data atau kanal pengaduan yang bersandar "
                  "pada aplikasi yang sudah dihentikan akan gagal, atau catatannya sudah tidak "
                  "benar. Keduanya merugikan warga yang menunggu layanan.",
                  "An application, a flow, a data source or a complaint channel that leans on "
                  "an application that is retired will fail, or is recorded wrongly. Either way "
                  "it is the citizen waiting for the service who loses."},
    .messages =
        {
            {.name = "ends",
             .situation = {"`{object}` masih mengandalkan `{application}` pada `{field}`, padahal "
                           "aplikasi itu sudah dihentikan",
                           "`{object}` still relies on `{application}` in `{field}`, although that "
                           "application is retired"},
             .label = {"sudah dihentikan", "retired"},
             .remedy =
                 {"Rujuk aplikasi yang masih dipakai, atau akhiri `{object}`; bila "
                  "`{application}` masih berjalan, perbaiki `selesai` dan `status` aplikasi itu.",
                  "Name an application that is in use, or end `{object}`; if "
                  "`{application}` is still running, correct its `selesai` and `status`."}},
            {.name = "replaced",
             .situation = {"`{object}` masih mengandalkan `{application}` pada `{field}`, padahal "
                           "aplikasi itu sudah digantikan `{successor}`",
                           "`{object}` still relies on `{application}` in `{field}`, although "
                           "`{successor}` has taken its place"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"Ganti dengan penggantinya, `{successor}`.",
                        "Name its successor instead, `{successor}`."}},
            {.name = "successor_named",
             .situation = {"`{object}` masih mengandalkan `{application}` pada `{field}`, padahal "
                           "aplikasi itu sudah digantikan `{successor}`",
                           "`{object}` still relies on `{application}` in `{field}`, although "
                           "`{successor}` has taken its place"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"`{successor}` sudah tercantum pada `{object}`: hapus `{application}` dari "
                        "`{field}`, atau akhiri `{object}` dengan `selesai`.",
                        "`{object}` names `{successor}` already: remove `{application}` from "
                        "`{field}`, or end `{object}` with a `selesai`."}},
        },
    .notes = {{"life", {"masa pakai aplikasi itu", "the life of that application"}}},
    .check = check_retired,
    .in_portions = true,
});

}  // namespace noken::rules
