#include "rules/conditions/missing.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_standard_time(const State& state, Findings& findings) {
  for (const Service& service : state.live<Service>()) {
    const model::Standard& standard = service.standard;
    if (!conditions::is_public_service(state, service)) continue;
    if (!conditions::is_readable(standard)) continue;
    if (!standard.days.is_missing() || !standard.minutes.is_missing()) continue;
    findings.report({.element = &service,
                     .at = conditions::place_of_map(service, standard),
                     .field = "standar",
                     .arguments = {{"service", service.handle}}});
  }
}

DEFINE_RULE(service_without_standard_time) = checked({
    .code = "LAY-002",
    .severity = "I/P/E",
    .reads = {"layanan.standar.waktu_hari", "layanan.standar.waktu_menit", "layanan.target_layanan",
              "layanan.opd", "opd.jenis"},
    .basis = {need("S000"), need("S002")},
    .title = {"layanan publik tanpa waktu penyelesaian", "public service without a standard time"},
    .rationale =
        {"Layanan yang cepat dan pasti berarti warga tahu kapan urusannya selesai. Tanpa waktu "
         "yang dijanjikan, keterlambatan tidak dapat diukur dan tidak dapat diadukan.",
         "Fast and certain service means that citizens know when their matter will be finished. "
         "Without a promised time, delay can be neither measured nor complained about."},
    .messages =
        {
            {.situation = {"layanan publik `{service}` tanpa waktu penyelesaian",
                           "public service `{service}` promises no time"},
             .label = {"tanpa `waktu_hari` atau `waktu_menit`",
                       "without `waktu_hari` or `waktu_menit`"},
             .remedy = {"Tulis waktu yang dijanjikan pada `standar`, misalnya `waktu_hari: 3` "
                        "(hari kerja) atau `waktu_menit: 30`.",
                        "Write the promised time in `standar`, such as `waktu_hari: 3` (working "
                        "days) or `waktu_menit: 30`."}},
        },
    .check = check_standard_time,
    .in_portions = true,
});

}  // namespace noken::rules
