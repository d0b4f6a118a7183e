#include "rules/conditions/missing.h"
#include "rules/conditions/period.h"
#include "rules/conditions/public_service.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_service(const Service& service, int this_year, Findings& findings) {
  const model::Achievement& results = service.achievement;
  const std::string last_year = std::to_string(this_year - 1);
  if (results.satisfaction.is_missing()) {
    findings.report({.element = &service,
                     .at = conditions::place_of_map(service, results),
                     .message = "never",
                     .field = "capaian",
                     .arguments = {{"service", service.handle}, {"last_year", last_year}}});
    return;
  }
  if (!results.year.is_given() || *results.year >= this_year - 2) return;
  findings.report({.element = &service,
                   .at = results.year.at,
                   .message = "outdated",
                   .field = "tahun",
                   .arguments = {{"service", service.handle},
                                 {"year", std::to_string(*results.year)},
                                 {"last_year", last_year}}});
}

static void check_satisfaction(const State& state, Findings& findings) {
  const int this_year = date_of(state.day()).year;
  for (const Service& service : state.live<Service>()) {
    if (!conditions::is_public_service(state, service)) continue;
    if (!conditions::is_live_for_months(state, service, 12)) continue;
    if (conditions::is_readable(service.achievement)) check_service(service, this_year, findings);
  }
}

DEFINE_RULE(satisfaction_not_measured) = checked({
    .code = "LAY-011",
    .severity = "-/P/E",
    .reads = {"layanan.capaian.ikm", "layanan.capaian.tahun", "layanan.mulai", "layanan.status",
              "layanan.target_layanan", "layanan.opd", "opd.jenis"},
    .basis = {article("permenpan-8-2026", "Lampiran"), need("S000")},
    .title = {"kepuasan masyarakat yang belum diukur", "satisfaction that is not measured"},
    .rationale = {"Nilai kepuasan memberi tahu apakah layanan sungguh membantu warga. Tanpa "
                  "pengukuran yang berkala, perbaikan hanya mengikuti dugaan, dan indeks "
                  "pemerintah digital kehilangan buktinya.",
                  "The satisfaction index tells whether a service really helps citizens. Without "
                  "regular measurement improvement follows guesses, and the index of digital "
                  "government loses its evidence."},
    .messages =
        {
            {.name = "never",
             .situation = {"kepuasan masyarakat terhadap `{service}` belum diukur",
                           "satisfaction with `{service}` has not been measured"},
             .label = {"tanpa `ikm`", "without `ikm`"},
             .remedy = {"Laksanakan survei kepuasan masyarakat, lalu tulis hasilnya pada "
                        "`capaian`, misalnya `tahun: {last_year}` dan `ikm: 82.5`.",
                        "Hold a satisfaction survey and write the result in `capaian`, such as "
                        "`tahun: {last_year}` and `ikm: 82.5`."}},
            {.name = "outdated",
             .situation = {"kepuasan masyarakat terhadap `{service}` terakhir diukur pada {year}",
                           "satisfaction with `{service}` was last measured in {year}"},
             .label = {"sudah lama", "long ago"},
             .remedy = {"Ulangi survei kepuasan masyarakat, lalu perbarui `capaian`, misalnya "
                        "`tahun: {last_year}` dan `ikm: 82.5`.",
                        "Hold the satisfaction survey again and renew `capaian`, such as `tahun: "
                        "{last_year}` and `ikm: 82.5`."}},
        },
    .check = check_satisfaction,
    .in_portions = true,
});

}  // namespace noken::rules
