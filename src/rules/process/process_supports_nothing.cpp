#include "rules/conditions/known.h"
#include "rules/conditions/ownership.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

// What shows that the process is of use: a child, something it supports, a place in a sequence.
static bool makes_useful(const model::Incoming& incoming, const Process& process) {
  if (incoming.holder->number == process.number) return false;
  const std::string_view field = incoming.field->key;
  switch (incoming.holder->kind) {
    case KindId::process:
      return field == "induk" || field == "urutan";
    case KindId::service:
    case KindId::dataset:
    case KindId::application:
      return field == "proses_bisnis";
    default:
      return false;
  }
}

static bool has_followers(const Process& process) {
  return !process.followers.empty() || process.followers.has_refused_items ||
         process.followers.presence == model::Presence::refused;
}

static void check_processes(const State& state, Findings& findings) {
  for (const Process& process : state.live<Process>()) {
    if (!state.is_life_known(process)) continue;
    if (has_followers(process) || conditions::is_owned_outside(state, process)) continue;
    const bool is_useful = std::ranges::any_of(
        state.incoming(process),
        [&](const model::Incoming& incoming) { return makes_useful(incoming, process); });
    if (is_useful || conditions::may_be_named_unseen(state, process)) continue;
    findings.report(
        {.element = &process, .at = process.place(), .arguments = {{"process", process.handle}}});
  }
}

DEFINE_RULE(process_supports_nothing) = checked({
    .code = "PRO-001",
    .severity = "I/P/P",
    .reads = {"proses_bisnis.induk", "proses_bisnis.urutan", "layanan.proses_bisnis",
              "data.proses_bisnis", "aplikasi.proses_bisnis"},
    .basis = {article("perpres-132-2022", "Pasal 1 (naskah 20 Desember 2021)"), need("S001")},
    .title = {"proses bisnis yang tidak mendukung apa pun", "process that supports nothing"},
    .rationale =
        {"Proses bisnis menghubungkan tugas perangkat daerah dengan layanan, data, dan "
         "aplikasinya. Proses yang berdiri sendiri tidak dapat menunjukkan untuk siapa pekerjaan "
         "itu dilakukan, sehingga tidak ikut ditata atau didigitalkan.",
         "Processes join the duties of an agency to its services, data and applications. One that "
         "stands alone cannot show whom its work is for, so it is neither improved nor digitised."},
    .messages =
        {
            {.situation = {"`{process}` tidak disebut layanan, data, atau aplikasi mana pun dan "
                           "tidak berada dalam urutan proses",
                           "`{process}` is named by no service, data or application and is in no "
                           "sequence of processes"},
             .label = {"tidak mendukung apa pun", "supports nothing"},
             .remedy = {"Tulis `proses_bisnis: [{process}]` pada layanan, data, atau aplikasi yang "
                        "didukungnya, atau `urutan` bila hasilnya diteruskan ke proses lain; bila "
                        "tidak dijalankan lagi, isi `selesai`.",
                        "Write `proses_bisnis: [{process}]` in the service, data or application "
                        "that it supports, or `urutan` if another process takes its result; if it "
                        "no longer runs, give `selesai`."}},
        },
    .check = check_processes,
    .in_portions = true,
});

}  // namespace noken::rules
