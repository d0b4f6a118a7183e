#include "model/kind.h"
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

static void check_link(const State& state, const model::Link& link, Findings& findings) {
  const Element& holder = state.at(link.holder);
  const Element& target = state.at(link.target);
  const std::string_view field = link.field->key;
  const bool has_life = model::kind_of(holder.kind).has_life && state.is_life_known(holder);
  if (!has_life || !state.is_life_known(target) || field == "pengganti") return;
  const bool has_successor = target.successor.is_given();
  const std::string_view message =
      mismatch(state.life(link.holder), state.life(link.target), has_successor);
  if (state.is_live(holder) && message != "planned" && has_own_rule(target, field)) return;
  findings.report({.element = &holder,
                   .at = link.at,
                   .message = message,
                   .field = field,
                   .value = target.handle,
                   .arguments = {{"object", holder.handle},
                                 {"target", target.handle},
                                 {"successor", has_successor ? std::string(target.successor->id)
                                                             : std::string()}},
                   .related = {{conditions::life_place(target), "life"}}});
}

static void check_lifetimes(const State& state, Findings& findings) {
  for (const model::Link& link : state.links()) {
    const bool fits = mismatch(state.life(link.holder), state.life(link.target), false).empty();
    if (!fits) check_link(state, link, findings);
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
    .in_portions = true,
});

}  // namespace noken::rules
