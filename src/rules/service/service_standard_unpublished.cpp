#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_publication(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    const model::Standard& standard = service.standard;
    if (!conditions::is_public_service(state, service) || !standard.is_given()) continue;
    const bool says_something = standard.days.is_given() || standard.cost.is_given();
    if (!says_something || !standard.publication.is_missing()) continue;
    findings.report({.element = &service,
                     .at = standard.key,
                     .field = "standar",
                     .arguments = {{"service", service.handle}}});
  }
}

DEFINE_RULE(service_standard_unpublished) = checked({
    .code = "LAY-004",
    .severity = "I/P/E",
    .reads = {"layanan.standar.publikasi", "layanan.standar.waktu_hari", "layanan.standar.biaya",
              "layanan.target_layanan", "layanan.opd", "opd.jenis"},
    .basis = {need("S000"), practice()},
    .title = {"standar layanan yang belum diumumkan", "service standard that is not published"},
    .rationale =
        {"Standar yang hanya tersimpan di kantor tidak melindungi siapa pun. Warga baru dapat "
         "menagih waktu dan biaya yang dijanjikan bila standarnya dapat dibaca sebelum datang.",
         "A standard that stays in the office protects nobody. Citizens can hold the agency to the "
         "promised time and cost only if they can read them before they come."},
    .messages =
        {
            {.situation = {"standar layanan publik `{service}` belum diumumkan",
                           "the standard of public service `{service}` is not published"},
             .label = {"tanpa `publikasi`", "without `publikasi`"},
             .remedy = {"Umumkan standarnya, lalu tulis tempatnya, misalnya `publikasi: "
                        "https://dinas.example.go.id/standar` atau jalur berkasnya di repositori.",
                        "Publish the standard and write where, such as `publikasi: "
                        "https://dinas.example.go.id/standar` or the path of the file in the "
                        "repository."}},
        },
    .check = check_publication,
    .in_portions = true,
});

}  // namespace noken::rules
