#include "model/kinds/innovation.h"

#include "rules/conditions/asked.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Innovation;

static void check_registration(const State& state, Findings& findings) {
  const int year = date_of(state.day()).year;
  for (const Innovation& innovation : state.all<Innovation>()) {
    if (!innovation.year.is_given() || *innovation.year >= year) continue;
    if (innovation.registered.presence != model::Presence::absent) continue;
    if (!conditions::is_asked(state, innovation)) continue;
    findings.report({.element = &innovation,
                     .at = innovation.place(),
                     .field = "terdaftar",
                     .arguments = {{"innovation", innovation.handle},
                                   {"year", std::to_string(*innovation.year)}}});
  }
}

DEFINE_RULE(innovation_not_registered) = checked({
    .code = "KPT-004",
    .severity = "-/I/P",
    .reads = {"inovasi.tahun", "inovasi.terdaftar", "inovasi.opd"},
    .basis = {need("S002")},
    .title = {"inovasi yang belum didaftarkan", "innovation that is not registered"},
    .rationale = {"Inovasi yang tidak didaftarkan ke kementerian tidak terhitung dalam penilaian "
                  "inovasi daerah, dan daerah lain tidak dapat meniru yang berhasil.",
                  "An innovation that is not registered with the ministry does not count when "
                  "the innovation of regions is assessed, and other regions cannot copy what "
                  "works."},
    .messages =
        {
            {.situation = {"`{innovation}` dari tahun {year} belum memiliki `terdaftar`",
                           "`{innovation}`, of {year}, has no `terdaftar`"},
             .label = {"belum didaftarkan", "not registered"},
             .remedy = {"Daftarkan, lalu tulis `lembaga`, `nomor`, dan `tahun` di bawah "
                        "`terdaftar`.",
                        "Register it, then write `lembaga`, `nomor` and `tahun` under "
                        "`terdaftar`."}},
        },
    .check = check_registration,
    .in_portions = true,
});

}  // namespace noken::rules
