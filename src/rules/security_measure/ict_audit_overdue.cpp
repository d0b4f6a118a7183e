#include "rules/conditions/asked.h"
#include "rules/conditions/audits.h"
#include "rules/rule.h"

namespace noken::rules {

// Permenkominfo 16/2022 Pasal 4 ayat (3): at least once in two years.
static constexpr int kMonths = 24;

static bool is_to_be_audited(const State& state, const Application& application) {
  return conditions::is_asked_application(state, application);
}

static bool is_to_be_audited(const State& state, const Infrastructure& item) {
  return conditions::is_one_of(item.type,
                               {"fasilitas_komputasi", "jaringan_intra", "sistem_penghubung"}) &&
         conditions::is_one_of(item.ownership, {"milik_sendiri"}) &&
         conditions::is_asked(state, item) && state.is_life_known(item);
}

static bool was_audited(const State& state, const conditions::AuditsOf& audits) {
  if (audits.may_be_later) return true;
  return audits.latest != nullptr &&
         first_day(*audits.latest->date) >= conditions::months_before(state, kMonths);
}

static void report_overdue(const Element& element, const SecurityMeasure* latest,
                           Findings& findings) {
  Observation observation{.element = &element,
                          .at = element.place(),
                          .message = latest == nullptr ? "never" : "overdue",
                          .arguments = {{"object", element.handle}}};
  if (latest != nullptr) {
    observation.arguments.push_back({"audit", latest->handle});
    observation.arguments.push_back({"date", to_string(*latest->date)});
    observation.related = {{latest->date.at, "latest"}};
  }
  findings.report(std::move(observation));
}

static void check_element(const State& state, const Element& element,
                          const conditions::Audits& audits, Findings& findings) {
  if (!conditions::is_live_for_months(state, element, kMonths)) return;
  if (conditions::may_be_named_unread(state, element)) return;
  const auto found = audits.by_element.find(element.number);
  const SecurityMeasure* latest = nullptr;
  if (found != audits.by_element.end()) {
    if (was_audited(state, found->second)) return;
    latest = found->second.latest;
  }
  report_overdue(element, latest, findings);
}

static void check_audits(const State& state, Findings& findings) {
  const auto& audits = state.index<conditions::Audits>();
  if (was_audited(state, audits.of_unknown)) return;
  const auto check = [&](const auto& element) {
    if (is_to_be_audited(state, element)) check_element(state, element, audits, findings);
  };
  for (const Application& application : state.live<Application>()) check(application);
  for (const Infrastructure& item : state.live<Infrastructure>()) check(item);
}

DEFINE_RULE(ict_audit_overdue) = checked({
    .code = "KEA-001",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.opd", "infrastruktur.jenis", "infrastruktur.kepemilikan",
              "infrastruktur.opd", "keamanan.jenis", "keamanan.tanggal", "keamanan.melindungi"},
    .basis = {article("permenkominfo-16-2022", "Pasal 2"),
              article("permenkominfo-16-2022", "Pasal 3 ayat (2)"),
              article("permenkominfo-16-2022", "Pasal 4 ayat (3)")},
    .title = {"audit TIK terlambat", "ICT audit overdue"},
    .rationale = {"Pemerintah daerah mengaudit infrastruktur, aplikasi khusus, dan keamanannya "
                  "paling sedikit sekali dalam dua tahun. Kelemahan yang tidak dicari "
                  "ditemukan lebih dulu oleh penyerang.",
                  "A region audits its infrastructure, its own applications and their security "
                  "at least once in two years. Weaknesses that nobody looks for are found "
                  "first by an attacker."},
    .messages =
        {
            {.name = "never",
             .situation = {"`{object}` belum pernah tercatat diaudit",
                           "no audit of `{object}` is recorded"},
             .label = {"belum diaudit", "not audited"},
             .remedy = {"Jadwalkan auditnya, lalu catat sebagai `keamanan` dengan `jenis: "
                        "audit`, `tanggal`, dan `{object}` di `melindungi`.",
                        "Schedule the audit, then record it as a `keamanan` with `jenis: "
                        "audit`, `tanggal`, and `{object}` in `melindungi`."}},
            {.name = "overdue",
             .situation = {"`{object}` terakhir diaudit pada {date} (`{audit}`), lebih dari 24 "
                           "bulan yang lalu",
                           "`{object}` was last audited on {date} (`{audit}`), more than 24 "
                           "months ago"},
             .label = {"audit terlambat", "audit overdue"},
             .remedy = {"Jadwalkan audit berikutnya, lalu catat sebagai `keamanan` dengan "
                        "`jenis: audit`, `tanggal`, dan `{object}` di `melindungi`.",
                        "Schedule the next audit, then record it as a `keamanan` with `jenis: "
                        "audit`, `tanggal`, and `{object}` in `melindungi`."}},
        },
    .notes = {{"latest", {"audit terakhir", "the latest audit"}}},
    .check = check_audits,
    .in_portions = true,
});

}  // namespace noken::rules
