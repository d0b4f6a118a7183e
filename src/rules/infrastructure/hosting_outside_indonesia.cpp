#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/national.h"
#include "rules/conditions/personal_data.h"
#include "rules/rule.h"

namespace noken::rules {

// Specific personal data abroad are what `specific_personal_data_abroad` speaks of; data of which
// that is not known may be such.
static bool may_hold_specific_data(const State& state, const Application& application) {
  return conditions::specific_data_of(state, application) != nullptr ||
         std::ranges::any_of(application.data, [&](const auto& item) {
           const Dataset* data = state.find<Dataset>(item.value);
           return data != nullptr && data->personal.presence == model::Presence::refused;
         });
}

static bool is_looked_at(const State& state, const Application& application) {
  return is_regional(application) && state.is_life_known(application) &&
         !conditions::is_national_here(application) && !may_hold_specific_data(state, application);
}

static void report_abroad(const Application& application, const Infrastructure& item, Location at,
                          Findings& findings) {
  findings.report({.element = &application,
                   .at = at,
                   .field = "infrastruktur",
                   .value = item.handle,
                   .arguments = {{"application", application.handle},
                                 {"infrastructure", item.handle},
                                 {"country", std::string(*item.country)}},
                   .related = {{item.country.at, "country"}}});
}

// Each item abroad at the first way that leads there.
static void check_application(const State& state, const Application& application,
                              Findings& findings) {
  std::unordered_set<const Infrastructure*> reported;
  for (const auto& host : application.infrastructure) {
    const Infrastructure* first = state.find<Infrastructure>(host.value);
    if (first == nullptr) continue;
    for (const Infrastructure* item : conditions::hosting_chain(state, *first)) {
      if (conditions::is_abroad(state, *item) && reported.insert(item).second)
        report_abroad(application, *item, host.at, findings);
    }
  }
}

static void check_country(const State& state, Findings& findings) {
  for (const Application& application : state.current<Application>()) {
    if (is_looked_at(state, application)) check_application(state, application, findings);
  }
}

DEFINE_RULE(hosting_outside_indonesia) = checked({
    .code = "INF-002",
    .severity = "P/E/E",
    .reads = {"aplikasi.kelas", "aplikasi.hubungan", "aplikasi.data", "aplikasi.infrastruktur",
              "data.data_pribadi", "data.sumber_utama", "infrastruktur.berjalan_di",
              "infrastruktur.fasilitas", "infrastruktur.negara"},
    .basis = {article("pp-71-2019", "Pasal 20 ayat (2)-(3)")},
    .title = {"aplikasi daerah yang ditempatkan di luar negeri",
              "application of the region hosted abroad"},
    .rationale = {"Penyelenggara sistem elektronik lingkup publik mengelola, memproses, dan "
                  "menyimpan datanya di Indonesia. Di luar negeri, data daerah tunduk pada "
                  "hukum negara lain dan sukar diambil kembali bila layanannya berhenti.",
                  "Public bodies manage, process and store their data in Indonesia. Abroad, "
                  "the data of the region fall under the law of another country and are hard "
                  "to get back when the service ends."},
    .messages =
        {
            {.situation = {"`{application}` berjalan di `{infrastructure}`, di negara "
                           "`{country}`",
                           "`{application}` runs on `{infrastructure}`, in country `{country}`"},
             .label = {"jalan ke luar negeri", "the way abroad"},
             .remedy = {"Pindahkan ke infrastruktur di Indonesia; bila teknologinya tidak "
                        "tersedia di dalam negeri, catat alasannya di `pengecualian`.",
                        "Move it to infrastructure in Indonesia; if the technology is not "
                        "available at home, record the reason under `pengecualian`."}},
        },
    .notes = {{"country", {"negara penempatan", "the country of hosting"}}},
    .check = check_country,
    .in_portions = true,
});

}  // namespace noken::rules
