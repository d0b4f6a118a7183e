#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/national.h"
#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Infrastructure;

static void report_abroad(const Application& application, const Dataset& data,
                          const Infrastructure& item, Location at, Findings& findings) {
  findings.report({.element = &application,
                   .at = at,
                   .field = "infrastruktur",
                   .value = item.handle,
                   .arguments = {{"application", application.handle},
                                 {"data", data.handle},
                                 {"infrastructure", item.handle},
                                 {"country", std::string(*item.country)}},
                   .related = {{item.country.at, "country"}, {data.personal.at, "personal"}}});
}

static void check_specific_data_abroad(const State& state, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    const Dataset* data = conditions::specific_data_of(state, application);
    if (data == nullptr || conditions::is_national_here(application)) continue;
    std::vector<const Infrastructure*> reported;
    for (const auto& host : application.infrastructure) {
      const Infrastructure* first = state.find<Infrastructure>(host.value);
      if (first == nullptr) continue;
      for (const Infrastructure* item : conditions::hosting_chain(state, *first)) {
        if (!conditions::is_abroad(state, *item) ||
            std::ranges::find(reported, item) != reported.end())
          continue;
        reported.push_back(item);
        report_abroad(application, *data, *item, host.at, findings);
      }
    }
  }
}

DEFINE_RULE(specific_personal_data_abroad) = checked({
    .code = "DAT-005",
    .severity = "E/E/E",
    .reads = {"aplikasi.data", "aplikasi.infrastruktur", "aplikasi.hubungan", "data.data_pribadi",
              "data.sumber_utama", "infrastruktur.berjalan_di", "infrastruktur.fasilitas",
              "infrastruktur.negara"},
    .basis = {article("pp-71-2019", "Pasal 20 ayat (2)-(3)"), article("uu-27-2022", "Pasal 56")},
    .title = {"data pribadi spesifik di luar negeri", "specific personal data abroad"},
    .rationale = {"Data kesehatan, biometrik, anak, dan keuangan pribadi yang keluar "
                  "dari wilayah hukum Indonesia tidak dapat lagi dilindungi oleh "
                  "pemerintah daerah yang memegangnya. Pengecualian hanya bila "
                  "teknologinya tidak tersedia di dalam negeri, dan ditulis sebagai "
                  "`pengecualian`.",
                  "Data on health, biometrics, children and personal finance that "
                  "leave Indonesian jurisdiction can no longer be protected by the "
                  "region that holds them. The one exception, technology that is not "
                  "available at home, is written as a `pengecualian`."},
    .messages =
        {
            {.situation = {"`{application}` menyimpan data pribadi spesifik `{data}` di "
                           "`{infrastructure}`, di negara `{country}`",
                           "`{application}` keeps specific personal data `{data}` on "
                           "`{infrastructure}`, in country `{country}`"},
             .label = {"jalan ke luar negeri", "the way abroad"},
             .remedy = {"Pindahkan ke infrastruktur di Indonesia; bila teknologinya "
                        "tidak tersedia di dalam negeri, catat alasannya di "
                        "`pengecualian`.",
                        "Move it to infrastructure in Indonesia; if the technology is "
                        "not available at home, record the reason under `pengecualian`."}},
        },
    .notes = {{"country", {"negara penyimpanan", "the country of storage"}},
              {"personal", {"data pribadi spesifik", "specific personal data"}}},
    .check = check_specific_data_abroad,
    .in_portions = true,
});

}  // namespace noken::rules
