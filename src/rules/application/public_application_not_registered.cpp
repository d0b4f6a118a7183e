#include "rules/conditions/own_application.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static const Service* public_service_of(const State& state, const Application& application) {
  for (const auto& item : application.services) {
    const Service* service = state.find<Service>(item.value);
    if (service != nullptr && conditions::is_public_service(state, *service)) return service;
  }
  return nullptr;
}

static void check_registration(const State& state, Findings& findings) {
  for (const Application& application : state.live<Application>()) {
    if (!conditions::is_own_regional(state, application)) continue;
    if (!application.registration.is_missing()) continue;
    const Service* service = public_service_of(state, application);
    const auto& users = application.users.external;
    const bool has_users = users.is_given() && *users > 0;
    if (service == nullptr && !has_users) continue;
    findings.report({.element = &application,
                     .at = application.place(),
                     .message = service != nullptr ? "service" : "users",
                     .field = "pse",
                     .arguments = {{"application", application.handle},
                                   {"service", service != nullptr ? service->handle : ""},
                                   {"count", has_users ? std::to_string(*users) : ""}}});
  }
}

DEFINE_RULE(public_application_not_registered) = checked({
    .code = "APL-011",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.layanan", "aplikasi.pengguna", "aplikasi.pse",
              "layanan.target_layanan", "layanan.opd"},
    .basis = {article("pp-71-2019", "Pasal 6")},
    .title = {"aplikasi publik yang belum terdaftar", "public application that is not registered"},
    .rationale = {"Sistem elektronik yang dipakai masyarakat didaftarkan sebelum digunakan. "
                  "Nomor pendaftaran menunjukkan kepada warga bahwa aplikasi itu resmi, dan "
                  "menjadi dasar penanganan bila terjadi insiden.",
                  "An electronic system that the public uses is registered before it is used. "
                  "The number shows citizens that the application is official, and is where "
                  "the handling of an incident starts."},
    .messages =
        {
            {.name = "service",
             .situation = {"`{application}` melayani publik lewat `{service}`, tetapi nomor `pse` "
                           "tidak tercatat",
                           "`{application}` serves the public through `{service}`, but no `pse` "
                           "number is recorded"},
             .label = {"tanpa nomor PSE", "without a PSE number"},
             .remedy = {"Daftarkan sebagai penyelenggara sistem elektronik lingkup publik, lalu "
                        "tulis nomornya di `pse`.",
                        "Register it as an electronic system of public scope, then write the "
                        "number in `pse`."}},
            {.name = "users",
             .situation = {"`{application}` dipakai {count} pengguna eksternal, tetapi nomor `pse` "
                           "tidak tercatat",
                           "`{application}` has external users ({count}), but no `pse` number is "
                           "recorded"},
             .label = {"tanpa nomor PSE", "without a PSE number"},
             .remedy = {"Daftarkan sebagai penyelenggara sistem elektronik lingkup publik, lalu "
                        "tulis nomornya di `pse`.",
                        "Register it as an electronic system of public scope, then write the "
                        "number in `pse`."}},
        },
    .check = check_registration,
    .in_portions = true,
});

}  // namespace noken::rules
