#include <map>
#include <optional>

#include "rules/catalogue.h"
#include "rules/conditions/incident_handling.h"
#include "rules/conditions/indicators.h"
#include "rules/conditions/insecure_flow.h"
#include "rules/conditions/period.h"
#include "rules/conditions/roadmap_contents.h"

namespace noken::rules {

using model::Infrastructure;

// Where the repository says otherwise; the key `wilayah` when it lacks something.
using Contradiction = std::optional<Location>;

static Contradiction if_absent(const State& state, bool is_absent) {
  if (!is_absent || conditions::may_hold_an_element(state)) return std::nullopt;
  return conditions::region_place(state);
}

static Contradiction domain_without_element(const State& state) {
  const bool is_empty = state.live<Process>().empty() || state.live<Service>().empty() ||
                        state.live<Dataset>().empty() || state.live<Application>().empty() ||
                        state.live<Infrastructure>().empty() ||
                        state.live<SecurityMeasure>().empty();
  return if_absent(state, is_empty);
}

static Contradiction content_without_programme(const State& state) {
  if (conditions::missing_contents(state).empty()) return std::nullopt;
  return conditions::period_place(state);
}

static Contradiction no_flow_by_service_bus(const State& state) {
  return if_absent(state, std::ranges::none_of(state.current<Flow>(), [](const Flow& flow) {
                     return conditions::may_be_one_of(flow.mechanism, {"splp"});
                   }));
}

template <class T>
static bool protects(const State& state, const SecurityMeasure& audit) {
  return std::ranges::any_of(
      audit.protects, [&](const auto& item) { return state.find<T>(item.value) != nullptr; });
}
static bool is_any(const State& /*state*/, const SecurityMeasure& /*audit*/) { return true; }

// What could not be read may be an audit, or what it protects.
template <auto accepts>
static Contradiction no_audit(const State& state) {
  const auto counts = [&](const SecurityMeasure& audit) {
    return conditions::may_be_one_of(audit.type, {"audit"}) &&
           (audit.protects.has_refused_items || accepts(state, audit));
  };
  return if_absent(state, std::ranges::none_of(state.all<SecurityMeasure>(), counts));
}

static Contradiction insecure_live_flow(const State& state) {
  for (const Flow& flow : state.live<Flow>()) {
    if (conditions::is_insecure(state, flow)) return flow.place();
  }
  return std::nullopt;
}

static Contradiction no_incident_handling(const State& state) {
  if (!conditions::is_incident_handling_absent(state)) return std::nullopt;
  return conditions::region_place(state);
}

// The condition of OPD-003, whether that rule is on or off.
static Contradiction silo(const State& state) {
  std::vector<Finding> found;
  Findings findings(Diagnosis::agency_silo, found);
  entry_of(Diagnosis::agency_silo).rule->check(state, findings);
  if (found.empty()) return std::nullopt;
  return found.front().location;
}

struct Claim {
  std::string_view index;
  std::string_view indicator;
  double level;  // from which on it is claimed
  std::string_view message;
  Contradiction (*contradiction)(const State& state);
};

static constexpr Claim kClaims[] = {
    {"spbe-2020", "I11", 3, "domains", domain_without_element},
    {"spbe-2020", "I12", 3, "roadmap", content_without_programme},
    {"spbe-2020", "I18", 4, "service_bus", no_flow_by_service_bus},
    {"spbe-2020", "I29", 2, "infrastructure_audit", no_audit<protects<Infrastructure>>},
    {"spbe-2020", "I30", 2, "application_audit", no_audit<protects<Application>>},
    {"spbe-2020", "I31", 2, "audit", no_audit<is_any>},
    {"pemdi-2026", "I9", 2, "audit", no_audit<is_any>},
    {"pemdi-2026", "I11", 4, "insecure_flow", insecure_live_flow},
    {"pemdi-2026", "I12", 2, "incidents", no_incident_handling},
    {"pemdi-2026", "I16", 4, "silo", silo},
};

static std::string_view note_for(std::string_view message) {
  return message == "insecure_flow" ? "flow" : message == "silo" ? "silo" : "absent";
}

static void check_assessment(const State& state, const Assessment& assessment, Findings& findings) {
  for (const Claim& claim : kClaims) {
    if (claim.index != *assessment.index) continue;
    for (const auto& level : assessment.levels) {
      if (level.key != claim.indicator || level.value < claim.level) continue;
      const Contradiction place = claim.contradiction(state);
      if (!place) continue;
      findings.report({.element = &assessment,
                       .at = level.at,
                       .message = claim.message,
                       .field = "tingkat",
                       .value = std::string(level.key),
                       .arguments = {{"indicator", std::string(level.key)},
                                     {"level", conditions::written_level(level.value)}},
                       .related = {{*place, note_for(claim.message)}}});
    }
  }
}

// The latest self-assessment of each index is what the region claims today.
static void check_claims(const State& state, Findings& findings) {
  std::map<std::string_view, const Assessment*> latest;
  for (const Assessment& assessment : state.all<Assessment>()) {
    const bool is_known = assessment.index.is_given() && assessment.year.is_given();
    if (!is_known || !assessment.nature.is_given() || *assessment.nature != "mandiri") continue;
    const Assessment*& known = latest[*assessment.index];
    if (known == nullptr || *known->year < *assessment.year) known = &assessment;
  }
  for (const auto& [index, assessment] : latest) check_assessment(state, *assessment, findings);
}

static constexpr Text kLabel = {"bertentangan dengan inventaris", "at odds with the inventory"};

DEFINE_RULE(level_contradicts_model) = checked({
    .code = "NIL-004",
    .severity = "I/P/E",
    .reads = {"penilaian.indeks", "penilaian.tahun", "penilaian.sifat", "penilaian.tingkat",
              "program.muatan", "alur_data.mekanisme", "alur_data.enkripsi", "keamanan.jenis",
              "keamanan.melindungi"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 11"),
              article("permenpan-59-2020", "Lampiran, Indikator 12"),
              article("permenpan-59-2020", "Lampiran, Indikator 15-18"),
              article("permenpan-59-2020", "Lampiran, Indikator 21-31"),
              article("permenpan-8-2026", "Lampiran")},
    .title = {"tingkat bertentangan dengan inventaris", "level at odds with the inventory"},
    .rationale = {"Asesor membandingkan penilaian mandiri dengan keadaan. Tingkat yang tidak "
                  "tampak pada inventaris akan diturunkan, dan kepercayaan pada penilaian yang "
                  "lain ikut berkurang.",
                  "Assessors compare the self-assessment with how things are. A level that the "
                  "inventory does not show will be lowered, and the other levels are trusted "
                  "less."},
    .messages =
        {
            {.name = "domains",
             .situation = {"`{indicator}` dinilai {level}, tetapi salah satu dari enam domain "
                           "arsitektur belum memuat elemen yang berjalan",
                           "`{indicator}` is put at {level}, but one of the six domains of the "
                           "architecture has no live element"},
             .label = kLabel,
             .remedy = {"Catat elemen pada keenam domain (proses bisnis, layanan, data, aplikasi, "
                        "infrastruktur, keamanan), atau nilai di bawah 3.",
                        "Record elements in all six domains (processes, services, data, "
                        "applications, infrastructure, security), or put it below 3."}},
            {.name = "roadmap",
             .situation =
                 {"`{indicator}` dinilai {level}, tetapi peta rencana belum memuat program "
                  "untuk ketujuh muatannya",
                  "`{indicator}` is put at {level}, but the road map has no programme for "
                  "each of its seven contents"},
             .label = kLabel,
             .remedy = {"Lengkapi `program` peta rencana untuk tiap `muatan` (lihat PRG-010), atau "
                        "nilai di bawah 3.",
                        "Complete the road map for each `muatan` (see PRG-010), or put it below "
                        "3."}},
            {.name = "service_bus",
             .situation = {"`{indicator}` dinilai {level}, tetapi tidak ada `alur_data` melalui "
                           "SPLP",
                           "`{indicator}` is put at {level}, but no `alur_data` goes by the "
                           "government service bus (SPLP)"},
             .label = kLabel,
             .remedy = {"Catat pertukaran lewat SPLP (`mekanisme: splp`), atau nilai di bawah 4.",
                        "Record what is exchanged by the bus (`mekanisme: splp`), or put it below "
                        "4."}},
            {.name = "infrastructure_audit",
             .situation = {"`{indicator}` dinilai {level}, tetapi tidak ada audit infrastruktur",
                           "`{indicator}` is put at {level}, but no audit of infrastructure is "
                           "recorded"},
             .label = kLabel,
             .remedy = {"Catat auditnya (`keamanan` dengan `jenis: audit` dan infrastruktur pada "
                        "`melindungi`), atau nilai 1.",
                        "Record the audit (`keamanan` with `jenis: audit` and infrastructure under "
                        "`melindungi`), or put it at 1."}},
            {.name = "application_audit",
             .situation = {"`{indicator}` dinilai {level}, tetapi tidak ada audit aplikasi",
                           "`{indicator}` is put at {level}, but no audit of an application is "
                           "recorded"},
             .label = kLabel,
             .remedy = {"Catat auditnya (`keamanan` dengan `jenis: audit` dan aplikasi pada "
                        "`melindungi`), atau nilai 1.",
                        "Record the audit (`keamanan` with `jenis: audit` and an application under "
                        "`melindungi`), or put it at 1."}},
            {.name = "audit",
             .situation =
                 {"`{indicator}` dinilai {level}, tetapi tidak ada satu pun audit tercatat",
                  "`{indicator}` is put at {level}, but no audit at all is recorded"},
             .label = kLabel,
             .remedy = {"Catat auditnya sebagai `keamanan` dengan `jenis: audit`, atau nilai 1.",
                        "Record the audit as `keamanan` with `jenis: audit`, or put it at 1."}},
            {.name = "insecure_flow",
             .situation =
                 {"`{indicator}` dinilai {level}, tetapi data pribadi masih mengalir tanpa "
                  "pengamanan",
                  "`{indicator}` is put at {level}, but personal data still travel "
                  "unprotected"},
             .label = kLabel,
             .remedy = {"Amankan alirannya (lihat ALR-002), atau nilai di bawah 4.",
                        "Secure the flow (see ALR-002), or put it below 4."}},
            {.name = "incidents",
             .situation = {"`{indicator}` dinilai {level}, tetapi penanganan insiden belum ada",
                           "`{indicator}` is put at {level}, but nobody handles incidents"},
             .label = kLabel,
             .remedy = {"Catat tim atau prosedurnya sebagai `keamanan` dengan `jenis: "
                        "penanganan_insiden`, atau nilai 1.",
                        "Record the team or procedure as `keamanan` with `jenis: "
                        "penanganan_insiden`, or put it at 1."}},
            {.name = "silo",
             .situation = {"`{indicator}` dinilai {level}, tetapi masih ada perangkat daerah yang "
                           "tidak bertukar data",
                           "`{indicator}` is put at {level}, but an agency still exchanges no "
                           "data"},
             .label = kLabel,
             .remedy = {"Hubungkan perangkat daerahnya (lihat OPD-003), atau nilai di bawah 4.",
                        "Connect the agency (see OPD-003), or put it below 4."}},
        },
    .notes = {{"absent", {"dari seluruh inventaris", "of the whole inventory"}},
              {"flow", {"aliran yang rawan", "the unprotected flow"}},
              {"silo", {"perangkat daerah yang menyendiri", "the agency on its own"}}},
    .check = check_claims,
});

}  // namespace noken::rules
