#include "rules/conditions/unused_application.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_use(const State& state, Findings& findings) {
  for (const Application& application : state.live<Application>()) {
    const auto place = conditions::unused_place(state, application);
    if (!place) continue;
    const bool is_long = conditions::is_long_unused(state, application);
    const std::string date = is_long ? to_string(*application.last_used) : std::string();
    findings.report({.element = &application,
                     .at = *place,
                     .message = is_long ? "long_unused" : "no_users",
                     .field = is_long ? "terakhir_dipakai" : "pengguna",
                     .value = date,
                     .arguments = {{"application", application.handle}, {"date", date}}});
  }
}

DEFINE_RULE(application_unused) = checked({
    .code = "APL-007",
    .severity = "I/P/P",
    .reads = {"aplikasi.kelas", "aplikasi.mulai", "aplikasi.terakhir_dipakai", "aplikasi.pengguna"},
    .basis = {need("S000"), need("S001"), article("permenpan-8-2026", "Lampiran")},
    .title = {"aplikasi yang tidak dipakai", "application that nobody uses"},
    .rationale = {"Aplikasi yang tidak dipakai tetap menelan biaya pemeliharaan dan menjadi "
                  "celah keamanan yang tidak dijaga. Lebih baik dihentikan dengan tertib, atau "
                  "dicari sebab mengapa warga dan pegawai tidak memakainya.",
                  "An application that nobody uses still costs its upkeep and is a gap in "
                  "security that nobody watches. Better to retire it in good order, or to find "
                  "out why citizens and staff do not use it."},
    .messages =
        {
            {.name = "long_unused",
             .situation = {"`{application}` terakhir dipakai {date}, lebih dari 12 bulan yang lalu",
                           "`{application}` was last used {date}, more than 12 months ago"},
             .label = {"lebih dari 12 bulan", "more than 12 months"},
             .remedy = {"Bila tidak diperlukan lagi, isi `selesai` dan `arah: dihentikan`; bila "
                        "masih dipakai, perbarui `terakhir_dipakai`.",
                        "If it is no longer needed, fill `selesai` and `arah: dihentikan`; if it "
                        "is in use, bring `terakhir_dipakai` up to date."}},
            {.name = "no_users",
             .situation = {"`{application}` sudah berjalan 12 bulan atau lebih, tetapi penggunanya "
                           "0",
                           "`{application}` has been running for 12 months or more with 0 users"},
             .label = {"internal dan eksternal 0", "internal and external 0"},
             .remedy = {"Bila tidak diperlukan lagi, isi `selesai` dan `arah: dihentikan`; bila "
                        "ada penggunanya, perbarui `internal` dan `eksternal` di `pengguna`.",
                        "If it is no longer needed, fill `selesai` and `arah: dihentikan`; if it "
                        "has users, bring `internal` and `eksternal` under `pengguna` up to "
                        "date."}},
        },
    .check = check_use,
    .in_portions = true,
});

}  // namespace noken::rules
