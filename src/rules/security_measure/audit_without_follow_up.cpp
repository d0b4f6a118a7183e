#include "rules/conditions/asked.h"
#include "rules/conditions/period.h"
#include "rules/conditions/words.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_open_audit(const State& state, const SecurityMeasure& audit) {
  if (!conditions::is_one_of(audit.type, {"audit"}) || !state.is_life_known(audit)) return false;
  if (!audit.result.is_given() || !audit.date.is_given() || !audit.follow_up.is_missing())
    return false;
  return first_day(*audit.date) < conditions::months_before(state, 6) &&
         conditions::is_asked(state, audit);
}

static void check_follow_up(const State& state, Findings& findings) {
  for (const SecurityMeasure& audit : state.current<SecurityMeasure>()) {
    if (!is_open_audit(state, audit)) continue;
    findings.report({.element = &audit,
                     .at = audit.result.at,
                     .field = "tindak_lanjut",
                     .arguments = {{"audit", audit.handle}, {"date", to_string(*audit.date)}},
                     .related = {{audit.date.at, "date"}}});
  }
}

DEFINE_RULE(audit_without_follow_up) = checked({
    .code = "KEA-002",
    .severity = "I/P/E",
    .reads = {"keamanan.jenis", "keamanan.hasil", "keamanan.tanggal", "keamanan.tindak_lanjut",
              "keamanan.opd"},
    .basis = {article("pp-71-2019", "Pasal 13"), article("permenpan-8-2026", "Lampiran")},
    .title = {"audit tanpa tindak lanjut", "audit without a follow-up"},
    .rationale = {"Audit yang hasilnya tidak ditindaklanjuti hanya menjadi daftar kelemahan "
                  "yang diketahui. Penilai bertanya apa yang berubah sesudahnya.",
                  "An audit whose result nobody acts on is only a list of known weaknesses. "
                  "Assessors ask what has changed since."},
    .messages =
        {
            {.situation = {"hasil `{audit}` dari {date} belum memiliki `tindak_lanjut` setelah "
                           "lebih dari 6 bulan",
                           "the result of `{audit}`, of {date}, has no `tindak_lanjut` after "
                           "more than 6 months"},
             .label = {"belum ditindaklanjuti", "nothing has followed"},
             .remedy = {"Tulis `tindak_lanjut`: apa yang sudah diperbaiki, oleh siapa, dan apa "
                        "yang masih menunggu.",
                        "Write `tindak_lanjut`: what has been repaired, by which office, and "
                        "what is still waiting."}},
        },
    .notes = {{"date", {"tanggal audit", "the date of the audit"}}},
    .check = check_follow_up,
    .in_portions = true,
});

}  // namespace noken::rules
