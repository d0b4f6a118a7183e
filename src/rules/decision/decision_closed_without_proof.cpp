#include "rules/conditions/listed.h"
#include "rules/conditions/unfinished_agencies.h"
#include "rules/rule.h"

namespace noken::rules {

namespace {

// What a decision that is said to be finished lacks.
struct Gaps {
  std::vector<std::string> fields;
  std::vector<std::string> agencies;  // that must act and have not
};

}  // namespace

static bool has_no_proof(const Decision& decision) {
  const bool may_have_evidence = !decision.evidence.empty() ||
                                 decision.evidence.has_refused_items ||
                                 decision.evidence.presence == model::Presence::refused;
  return !may_have_evidence && decision.follow_up.is_missing();
}

static Gaps gaps_of(const Decision& decision) {
  Gaps gaps;
  if (decision.finished_on.is_missing()) gaps.fields.emplace_back("tanggal_selesai");
  gaps.agencies = conditions::unfinished_agencies(decision);
  if (!gaps.agencies.empty()) gaps.fields.emplace_back("selesai_oleh");
  if (has_no_proof(decision)) gaps.fields.emplace_back("bukti");
  return gaps;
}

// One finding for a decision: with several gaps, the fields are listed.
static std::string_view situation_of(const Gaps& gaps) {
  if (gaps.fields.size() > 1) return "several";
  if (gaps.fields.front() == "tanggal_selesai") return "no_date";
  return gaps.fields.front() == "bukti" ? "no_proof" : "not_by_all";
}

static void check_finished(const Decision& decision, Findings& findings) {
  const Gaps gaps = gaps_of(decision);
  if (gaps.fields.empty()) return;
  const std::string_view situation = situation_of(gaps);
  Observation observation{.element = &decision,
                          .at = decision.state.at,
                          .message = situation,
                          .field = "kemajuan",
                          .value = "selesai",
                          .arguments = {{"decision", decision.handle}}};
  if (situation == "several") conditions::add_listed(observation.arguments, "fields", gaps.fields);
  if (situation == "not_by_all")
    conditions::add_listed(observation.arguments, "agencies", gaps.agencies);
  findings.report(std::move(observation));
}

static void check_closed(const State& state, Findings& findings) {
  for (const Decision& decision : state.all<Decision>()) {
    if (!decision.state.is_given()) continue;
    if (*decision.state == "selesai") {
      check_finished(decision, findings);
    } else if (decision.finished_on.is_given()) {
      findings.report({.element = &decision,
                       .at = decision.state.at,
                       .message = "not_closed",
                       .field = "kemajuan",
                       .value = std::string(*decision.state),
                       .arguments = {{"decision", decision.handle},
                                     {"progress", std::string(*decision.state)},
                                     {"date", to_string(*decision.finished_on)}},
                       .related = {{decision.finished_on.at, "date"}}});
    }
  }
}

DEFINE_RULE(decision_closed_without_proof) = checked({
    .code = "KPT-002",
    .severity = "I/P/E",
    .reads = {"keputusan.kemajuan", "keputusan.tanggal_selesai", "keputusan.pelaksana",
              "keputusan.selesai_oleh", "keputusan.bukti", "keputusan.tindak_lanjut"},
    .basis = {need("S001")},
    .title = {"keputusan ditutup tanpa bukti", "decision closed without proof"},
    .rationale = {"Keputusan dinyatakan selesai ketika semua yang ditugasi sudah "
                  "melaksanakannya dan hasilnya dapat ditunjukkan. Tanpa itu, gagasan yang baru "
                  "dimulai tercatat seolah-olah sudah tuntas.",
                  "A decision is finished when all who were told to act have done so and the "
                  "result can be shown. Without that, ideas that have only begun are recorded "
                  "as if they were carried through."},
    .messages =
        {
            {.name = "no_date",
             .situation = {"`{decision}` dinyatakan selesai tanpa `tanggal_selesai`",
                           "`{decision}` is said to be finished without `tanggal_selesai`"},
             .label = {"ditutup", "closed"},
             .remedy = {"Tulis `tanggal_selesai`; bila belum selesai, tulis `kemajuan: proses`.",
                        "Write `tanggal_selesai`; if it is not finished, write `kemajuan: "
                        "proses`."}},
            {.name = "not_by_all",
             .situation = {"`{decision}` dinyatakan selesai, tetapi {agencies} belum tercantum "
                           "di `selesai_oleh`",
                           "`{decision}` is said to be finished but {agencies} is not in "
                           "`selesai_oleh`"},
             .label = {"ditutup", "closed"},
             .remedy = {"Tambahkan {agencies} pada `selesai_oleh` bila sudah melaksanakannya; "
                        "bila belum, tulis `kemajuan: proses`.",
                        "Add {agencies} to `selesai_oleh` once it has done its part; if it has "
                        "not, write `kemajuan: proses`."}},
            {.name = "no_proof",
             .situation = {"`{decision}` dinyatakan selesai tanpa `bukti` maupun `tindak_lanjut`",
                           "`{decision}` is said to be finished with neither `bukti` nor "
                           "`tindak_lanjut`"},
             .label = {"ditutup", "closed"},
             .remedy = {"Sebut berkasnya, misalnya `bukti: [bukti/notulen.pdf]`, atau uraikan "
                        "hasilnya di `tindak_lanjut`.",
                        "Name the file, such as `bukti: [bukti/notulen.pdf]`, or describe the "
                        "result in `tindak_lanjut`."}},
            {.name = "several",
             .situation = {"`{decision}` dinyatakan selesai, tetapi {fields} belum lengkap",
                           "`{decision}` is said to be finished but {fields} are incomplete"},
             .label = {"ditutup", "closed"},
             .remedy = {"Lengkapi {fields}: semua `pelaksana` masuk di `selesai_oleh`, dan "
                        "hasilnya dapat pula diuraikan di `tindak_lanjut` sebagai ganti "
                        "`bukti`. Bila belum selesai, tulis `kemajuan: proses`.",
                        "Complete {fields}: all of `pelaksana` belong in `selesai_oleh`, and "
                        "`tindak_lanjut` may describe the result instead of `bukti`. If it is "
                        "not finished, write `kemajuan: proses`."}},
            {.name = "not_closed",
             .situation = {"`{decision}` memiliki `tanggal_selesai` {date}, tetapi `kemajuan` "
                           "`{progress}`",
                           "`{decision}` has `tanggal_selesai` {date} but `kemajuan` is "
                           "`{progress}`"},
             .label = {"belum ditutup", "not closed"},
             .remedy = {"Tulis `kemajuan: selesai`, atau hapus `tanggal_selesai`.",
                        "Write `kemajuan: selesai`, or remove `tanggal_selesai`."}},
        },
    .notes = {{"date", {"tanggal selesainya", "when it was finished"}}},
    .check = check_closed,
    .in_portions = true,
});

}  // namespace noken::rules
