#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_openness(const State& state, Findings& findings) {
  for (const Dataset& data : state.current<Dataset>()) {
    if (!conditions::is_personal(data) || !state.is_life_known(data)) continue;
    if (!data.openness.is_given() || *data.openness != "terbuka") continue;
    findings.report(
        {.element = &data,
         .at = data.openness.at,
         .field = "sifat",
         .arguments = {{"data", data.handle}, {"personal", std::string(*data.personal)}},
         .related = {{data.personal.at, "personal"}}});
  }
}

DEFINE_RULE(personal_data_marked_open) = checked({
    .code = "DAT-004",
    .severity = "P/E/E",
    .reads = {"data.data_pribadi", "data.sifat"},
    .basis = {article("uu-27-2022", "Pasal 35"), article("uu-27-2022", "Pasal 36"),
              article("uu-27-2022", "Pasal 39")},
    .title = {"data pribadi bersifat terbuka", "personal data marked as open"},
    .rationale = {"Data terbuka boleh diunduh dan disebarkan siapa pun. Data pribadi "
                  "wajib dijaga kerahasiaannya; yang boleh dibuka hanya rekap yang "
                  "tidak lagi menunjuk orang.",
                  "Open data may be downloaded and passed on by anybody. Personal data "
                  "must be kept confidential; only totals that no longer point at a "
                  "person may be opened."},
    .messages =
        {
            {.situation = {"`{data}` memuat data pribadi (`{personal}`), tetapi `sifat` "
                           "`terbuka`",
                           "`{data}` holds personal data (`{personal}`) but `sifat` is "
                           "`terbuka`"},
             .label = {"terbuka bagi siapa pun", "open to anybody"},
             .remedy = {"Tulis `sifat: terbatas` atau `sifat: tertutup`. Rekap yang boleh "
                        "dibuka dicatat sebagai elemen `data` tersendiri dengan "
                        "`data_pribadi: tidak`.",
                        "Write `sifat: terbatas` or `sifat: tertutup`. Totals that may be "
                        "opened are an element of `data` of their own with "
                        "`data_pribadi: tidak`."}},
        },
    .notes = {{"personal", {"bersifat pribadi", "personal"}}},
    .check = check_openness,
    .in_portions = true,
});

}  // namespace noken::rules
