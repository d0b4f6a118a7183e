#include "rules/conditions/known.h"
#include "rules/conditions/life.h"
#include "rules/conditions/ownership.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_electronic(const Service& service) {
  if (!service.method.is_given()) return false;
  if (*service.method == "elektronik") return true;
  return *service.method == "hybrid" && (conditions::holds(service.channels, "web") ||
                                         conditions::holds(service.channels, "aplikasi_seluler"));
}

static bool has_application(const State& state, const Service& service) {
  return std::ranges::any_of(state.incoming(service), [&](const model::Incoming& incoming) {
    return incoming.holder->kind == model::KindId::application &&
           std::string_view(incoming.field->key) == "layanan" &&
           conditions::may_be_live(state, *incoming.holder);
  });
}

static void check_electronic_services(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    if (!is_electronic(service) || has_application(state, service)) continue;
    if (!state.is_life_known(service) || conditions::is_owned_outside(state, service)) continue;
    if (conditions::may_be_named_unseen(state, service)) continue;
    findings.report(
        {.element = &service,
         .at = service.method.at,
         .field = "metode",
         .arguments = {{"service", service.handle}, {"method", std::string(*service.method)}}});
  }
}

DEFINE_RULE(electronic_service_without_application) = checked({
    .code = "LAY-008",
    .severity = "P/P/E",
    .reads = {"layanan.metode", "layanan.kanal", "aplikasi.layanan", "layanan.opd", "opd.jenis"},
    .basis = {article("perpres-132-2022", "Pasal 1 (naskah 20 Desember 2021)"), need("S000")},
    .title = {"layanan elektronik tanpa aplikasi", "electronic service without an application"},
    .rationale =
        {"Layanan elektronik berjalan di atas aplikasi. Bila aplikasinya tidak tercatat, tidak ada "
         "yang dapat menilai keamanan, keterpaduan, dan keberlangsungan layanan itu.",
         "An electronic service runs on an application. While that is not recorded, nobody can "
         "judge the security, integration and continuity of the service."},
    .messages =
        {
            {.situation =
                 {"layanan `{service}` bermetode `{method}`, tetapi tidak ada aplikasi berjalan "
                  "yang mendukungnya",
                  "service `{service}` has method `{method}`, but no live application supports it"},
             .label = {"tanpa aplikasi", "no application"},
             .remedy = {"Tulis `layanan: [{service}]` pada aplikasi yang menjalankannya; aplikasi "
                        "nasional yang dipakai dicatat sebagai `aplikasi` dengan `hubungan: "
                        "pakai`. Bila belum ada aplikasinya, perbaiki `metode`.",
                        "Write `layanan: [{service}]` in the application that runs it; a national "
                        "application in use is recorded as `aplikasi` with `hubungan: pakai`. If "
                        "there is no application yet, correct `metode`."}},
        },
    .check = check_electronic_services,
    .in_portions = true,
});

}  // namespace noken::rules
