#include "model/kinds/innovation.h"

#include "rules/conditions/successor.h"
#include "rules/conditions/unused_application.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Innovation;

// What shows that nobody works with the application any more; an unknown place while it serves, or
// may.
static Location end_of(const State& state, const model::Reference& reference) {
  const Application* application = state.find<Application>(reference);
  if (application == nullptr || !state.is_life_known(*application)) return {};
  if (state.is_current(*application))
    return conditions::unused_place(state, *application).value_or(Location());
  if (conditions::may_be_replaced(state, *application)) return {};
  return application->end.is_given() ? application->end.at : application->status.at;
}

static bool is_abandoned(const State& state, const Innovation& innovation) {
  if (!innovation.type.is_given() || *innovation.type != "digital") return false;
  if (innovation.applications.empty() || conditions::may_hold_more(innovation.applications))
    return false;
  return std::ranges::all_of(innovation.applications,
                             [&](const auto& item) { return end_of(state, item.value).known(); });
}

static void check_innovations(const State& state, Findings& findings) {
  for (const Innovation& innovation : state.all<Innovation>()) {
    if (!is_abandoned(state, innovation)) continue;
    const auto& first = innovation.applications.items.front();
    const Application& application = *state.find<Application>(first.value);
    const std::string_view situation = state.is_current(application) ? "unused" : "ended";
    findings.report(
        {.element = &innovation,
         .at = first.at,
         .message = situation,
         .field = "aplikasi",
         .value = application.handle,
         .arguments = {{"innovation", innovation.handle}, {"application", application.handle}},
         .related = {{end_of(state, first.value), situation}}});
  }
}

DEFINE_RULE(innovation_abandoned) = checked({
    .code = "KPT-005",
    .severity = "I/P/P",
    .reads = {"inovasi.jenis", "inovasi.aplikasi", "aplikasi.pengganti",
              "aplikasi.terakhir_dipakai", "aplikasi.pengguna", "aplikasi.kelas"},
    .basis = {need("S001"), need("S002")},
    .title = {"inovasi yang ditinggalkan", "abandoned innovation"},
    .rationale = {"Inovasi yang aplikasinya sudah berhenti atau tidak dipakai lagi masih "
                  "dilaporkan sebagai capaian. Warga tidak merasakannya, dan gagasan "
                  "berikutnya mudah bernasib sama.",
                  "An innovation whose application has ended or lies idle is still reported as "
                  "an achievement. Citizens do not feel it, and the next idea easily meets the "
                  "same fate."},
    .messages =
        {
            {.name = "ended",
             .situation = {"tidak ada lagi aplikasi `{innovation}` yang dipakai: `{application}` "
                           "sudah dihentikan tanpa pengganti",
                           "no application of `{innovation}` is in use any more: `{application}` "
                           "has ended without a successor"},
             .label = {"sudah dihentikan", "has ended"},
             .remedy = {"Sebut aplikasi yang kini menjalankan inovasinya, atau tulis `pengganti` "
                        "pada `{application}`; bila memang berhenti, hapus `{innovation}` dari "
                        "daftar inovasi.",
                        "Name the application that carries the innovation now, or write "
                        "`pengganti` of `{application}`; if it has come to an end, take "
                        "`{innovation}` from the list of innovations."}},
            {.name = "unused",
             .situation = {"tidak ada lagi aplikasi `{innovation}` yang dipakai: `{application}` "
                           "sudah lama menganggur",
                           "no application of `{innovation}` is in use any more: `{application}` "
                           "has long been idle"},
             .label = {"tidak dipakai lagi", "no longer used"},
             .remedy = {"Hidupkan kembali pemakaiannya lalu perbarui `terakhir_dipakai` dan "
                        "`pengguna`, sebut aplikasi yang menggantikannya, atau hapus "
                        "`{innovation}` dari daftar inovasi.",
                        "Bring it back into use and update `terakhir_dipakai` and `pengguna`, "
                        "name the application that replaces it, or take `{innovation}` from the "
                        "list of innovations."}},
        },
    .notes = {{"ended", {"akhir aplikasinya", "the end of the application"}},
              {"unused", {"tanda aplikasinya menganggur", "what shows that it is idle"}}},
    .check = check_innovations,
    .in_portions = true,
});

}  // namespace noken::rules
