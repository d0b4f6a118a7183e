#include <unordered_set>

#include "rules/conditions/asked.h"
#include "rules/conditions/hosting_chain.h"
#include "rules/conditions/personal_data.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules {

using Data = std::vector<const Dataset*>;

namespace {

// What live measures other than training protect.
struct Protection {
  std::unordered_set<std::uint32_t> elements;  // by number
  bool is_known = true;

  explicit Protection(const State& state) {
    for (const SecurityMeasure& measure : state.all<SecurityMeasure>()) {
      if (conditions::is_one_of(measure.type, {"edukasi"})) continue;
      if (!state.is_live(measure) && state.is_life_known(measure)) continue;
      is_known = is_known && !conditions::may_hold_more(measure.protects);
      for (const auto& item : measure.protects) {
        if (item.value.element != nullptr) elements.insert(item.value.element->number);
      }
    }
  }
};

}  // namespace

// Whether a measure protects the application, its specific data or what it runs on, or may do so.
static bool is_protected(const State& state, const Application& application, const Data& data,
                         const Protection& protection) {
  const auto is_safe = [&](const Element* element) {
    return protection.elements.contains(element->number) ||
           conditions::may_be_named_unread(state, *element);
  };
  if (!application.security.empty() || conditions::may_hold_more(application.security)) return true;
  if (is_safe(&application) || std::ranges::any_of(data, is_safe)) return true;
  if (conditions::may_hold_more(application.infrastructure)) return true;
  return std::ranges::any_of(conditions::hosting_chain(state, application),
                             [&](const Infrastructure* item) {
                               return is_safe(item) || conditions::may_hold_more(item->runs_on) ||
                                      conditions::leads_nowhere_known(item->facility);
                             });
}

static bool is_critical(const Application& application) {
  return application.is_critical.is_given() && *application.is_critical;
}

static void report_unprotected(const Application& application, const Data& data,
                               Findings& findings) {
  Observation observation{.element = &application,
                          .at = application.place(),
                          .message = data.empty() ? "critical" : "specific_data",
                          .field = "keamanan",
                          .arguments = {{"application", application.handle}}};
  if (!data.empty()) {
    observation.arguments.push_back({"data", data.front()->handle});
    observation.related.push_back({data.front()->personal.at, "personal"});
  }
  if (is_critical(application))
    observation.related.push_back({application.is_critical.at, "critical"});
  findings.report(std::move(observation));
}

static void check_protection(const State& state, Findings& findings) {
  const auto& known = state.index<Protection>();
  if (!known.is_known) return;
  for (const Application& application : state.live<Application>()) {
    if (!conditions::is_asked_application(state, application)) continue;
    const Data data = conditions::all_specific_data_of(state, application);
    if (data.empty() && !is_critical(application)) continue;
    if (!is_protected(state, application, data, known))
      report_unprotected(application, data, findings);
  }
}

DEFINE_RULE(sensitive_system_unprotected) = checked({
    .code = "KEA-003",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.kritis", "aplikasi.data", "aplikasi.keamanan",
              "aplikasi.infrastruktur", "aplikasi.opd", "data.data_pribadi", "data.sumber_utama",
              "keamanan.jenis", "keamanan.melindungi", "infrastruktur.berjalan_di",
              "infrastruktur.fasilitas"},
    .basis = {article("pp-71-2019", "Pasal 4"), article("pp-71-2019", "Pasal 23-24"),
              article("uu-27-2022", "Pasal 34"), article("uu-27-2022", "Pasal 35")},
    .title = {"sistem yang peka tanpa pengamanan", "sensitive system without protection"},
    .rationale = {"Aplikasi kritis dan data pribadi spesifik adalah yang pertama dicari "
                  "penyerang dan yang paling merugikan warga bila bocor atau padam. "
                  "Pelatihan saja tidak mengamankannya.",
                  "Critical applications and specific personal data are what attackers look "
                  "for first, and what harms citizens most when leaked or down. Training alone "
                  "does not protect them."},
    .messages =
        {
            {.name = "critical",
             .situation = {"`{application}` adalah aplikasi kritis, tetapi tidak ada pengamanan "
                           "yang melindunginya",
                           "`{application}` is a critical application but no measure protects "
                           "it"},
             .label = {"tanpa pengamanan", "unprotected"},
             .remedy = {"Catat pengamanannya sebagai `keamanan`, misalnya `jenis: "
                        "identifikasi_kerentanan` atau `jenis: standar`, dengan "
                        "`{application}` atau server tempatnya berjalan di `melindungi`.",
                        "Record the measure as a `keamanan`, such as `jenis: "
                        "identifikasi_kerentanan` or `jenis: standar`, with `{application}` or "
                        "the server it runs on in `melindungi`."}},
            {.name = "specific_data",
             .situation = {"`{application}` memuat data pribadi spesifik `{data}`, tetapi tidak "
                           "ada pengamanan yang melindunginya",
                           "`{application}` holds specific personal data `{data}` but no "
                           "measure protects it"},
             .label = {"tanpa pengamanan", "unprotected"},
             .remedy = {"Catat pengamanannya sebagai `keamanan`, misalnya `jenis: "
                        "identifikasi_kerentanan` atau `jenis: standar`, dengan "
                        "`{application}`, `{data}`, atau server tempatnya berjalan di "
                        "`melindungi`.",
                        "Record the measure as a `keamanan`, such as `jenis: "
                        "identifikasi_kerentanan` or `jenis: standar`, with `{application}`, "
                        "`{data}` or the server it runs on in `melindungi`."}},
        },
    .notes = {{"critical", {"kritis", "critical"}},
              {"personal", {"data pribadi spesifik", "specific personal data"}}},
    .check = check_protection,
    .in_portions = true,
});

}  // namespace noken::rules
