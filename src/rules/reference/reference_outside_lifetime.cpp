#include "model/kind.h"
#include "model/visit.h"
#include "rules/conditions/needed_application.h"
#include "rules/conditions/places.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Life;

// APL-008 speaks of these, with what depends on them.
static bool has_own_rule(const Element& target, std::string_view field) {
  return target.kind == model::KindId::application && conditions::needs_application(field);
}

static std::string_view mismatch(Life holder, Life target, bool has_successor) {
  if (holder == Life::live && target == Life::planned) return "planned";
  if (target != Life::retired || holder == Life::retired) return {};
  if (holder == Life::live) return has_successor ? "replaced" : "retired";
  return has_successor ? "planned_to_replaced" : "planned_to_retired";
}

static void check_lifetimes(const State& state, Findings& findings) {
  for (const Element* written : state.written().elements) {
    if (!model::kind_of(written->kind).has_life || !is_life_known(*written)) continue;
    const Element& holder = state.at(*written);
    for_each_reference(holder, [&](const model::Field& field, const Reference& reference,
                                   const Location& at) {
      if (reference.element == nullptr || std::string_view(field.key) == "pengganti") return;
      const Element& target = state.at(*reference.element);
      const bool has_successor = target.successor.is_given();
      const std::string_view message =
          mismatch(state.life(holder), state.life(target), has_successor);
      const bool elsewhere =
          state.is_live(holder) && message != "planned" && has_own_rule(target, field.key);
      if (message.empty() || elsewhere || !is_life_known(target)) return;
      findings.report({.element = &holder,
                       .at = at,
                       .message = message,
                       .field = field.key,
                       .value = target.handle,
                       .arguments = {{"object", holder.handle},
                                     {"target", target.handle},
                                     {"successor", has_successor ? std::string(target.successor->id)
                                                                 : std::string()}},
                       .related = {{conditions::life_place(target), "life"}}});
    });
  }
}

DEFINE_RULE(reference_outside_lifetime) = checked({
    .code = "RUJ-005",
    .severity = "P/P/E",
    .reads = {"aplikasi.mulai", "aplikasi.selesai", "aplikasi.status", "aplikasi.pengganti",
              "aplikasi.layanan"},
    .basis = {practice()},
    .title = {"rujukan di luar masa pakai", "reference outside a lifetime"},
    .rationale = {"Elemen yang dipakai hari ini tidak dapat bersandar pada yang "
                  "sudah dihentikan atau belum ada. Rujukan seperti ini menandai "
                  "rencana yang tertinggal dari kenyataan, atau sebaliknya.",
                  "What is in use today cannot lean on what is retired or not there "
                  "yet. Such a reference marks a plan that lags behind what is so, "
                  "or the reverse."},
    .messages =
        {
            {.name = "retired",
             .situation = {"`{object}` dipakai sekarang, tetapi merujuk `{target}` yang "
                           "sudah dihentikan",
                           "`{object}` is in use now but names `{target}`, which is "
                           "retired"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"Rujuk elemen yang masih dipakai, atau hapus rujukan ini bila tidak "
                        "dipakai lagi.",
                        "Name an element that is still in use, or remove the reference if it "
                        "is no longer needed."}},
            {.name = "replaced",
             .situation = {"`{object}` dipakai sekarang, tetapi merujuk `{target}` yang "
                           "sudah dihentikan",
                           "`{object}` is in use now but names `{target}`, which is "
                           "retired"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"Rujuk penggantinya, `{successor}`, atau hapus rujukan ini bila tidak "
                        "dipakai lagi.",
                        "Name its successor, `{successor}`, or remove the reference if it is "
                        "no longer needed."}},
            {.name = "planned",
             .situation = {"`{object}` dipakai sekarang, tetapi merujuk `{target}` yang "
                           "belum ada",
                           "`{object}` is in use now but names `{target}`, which is not "
                           "there yet"},
             .label = {"belum ada", "not there yet"},
             .remedy = {"Pindahkan rujukan ini ke `perubahan` dengan tanggal mulainya; atau "
                        "perbaiki `mulai` dan `status` salah satu dari keduanya.",
                        "Move the reference to `perubahan` with the date it starts; or "
                        "correct `mulai` and `status` of one of the two."}},
            {.name = "planned_to_retired",
             .situation = {"`{object}` baru direncanakan, tetapi merujuk `{target}` yang "
                           "sudah dihentikan",
                           "`{object}` is only planned but names `{target}`, which is "
                           "retired"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"Rujuk elemen yang masih dipakai.",
                        "Name an element that is still in use."}},
            {.name = "planned_to_replaced",
             .situation = {"`{object}` baru direncanakan, tetapi merujuk `{target}` yang "
                           "sudah dihentikan",
                           "`{object}` is only planned but names `{target}`, which is "
                           "retired"},
             .label = {"sudah dihentikan", "retired"},
             .remedy = {"Rujuk penggantinya, `{successor}`.",
                        "Name its successor, `{successor}`."}},
        },
    .notes = {{"life", {"masa pakai elemen yang dirujuk", "the lifetime of the element it names"}}},
    .check = check_lifetimes,
});

}  // namespace noken::rules
