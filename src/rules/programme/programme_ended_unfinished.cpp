#include <fmt/format.h>

#include "rules/conditions/adopted.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/period.h"
#include "rules/conditions/progress.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_programme(const Programme& programme, Findings& findings) {
  const auto entries = conditions::progress_by_date(programme);
  Observation observation{.element = &programme,
                          .at = programme.years.at,
                          .field = "progres",
                          .arguments = {{"programme", programme.handle},
                                        {"year", std::to_string(programme.years->last)}}};
  if (!entries.empty()) {
    const auto& percent = entries.back()->percent;
    if (!percent.is_given() || *percent >= 100) return;
    observation.message = "unfinished";
    observation.arguments.push_back({"percent", fmt::format("{}", *percent)});
    observation.related.push_back({percent.at, "latest"});
  }
  findings.report(std::move(observation));
}

static void check_ends(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !programme.years.is_given()) continue;
    if (conditions::last_day_of(programme) >= state.day()) continue;
    if (!conditions::is_progress_known(programme)) continue;
    if (conditions::is_of_the_region(state, programme)) check_programme(programme, findings);
  }
}

DEFINE_RULE(programme_ended_unfinished) = checked({
    .code = "PRG-002",
    .severity = "P/P/E",
    .reads = {"program.tahun", "program.progres.tanggal", "program.progres.persen", "program.tahap",
              "opd.jenis"},
    .basis = {need("S001")},
    .title = {"program berakhir sebelum tuntas", "programme ended unfinished"},
    .rationale = {"Program yang tahunnya habis sebelum tuntas biasanya hilang dari rencana tanpa "
                  "keputusan siapa pun. Diteruskan atau dihentikan, keputusannya perlu tertulis "
                  "dengan alasan.",
                  "A programme whose years run out before it is done usually drops from the "
                  "plans without anybody's decision. Whether it goes on or stops, the decision "
                  "should be written down with its reason."},
    .messages =
        {
            {.situation = {"`{programme}` berakhir pada {year} tanpa satu pun catatan `progres`",
                           "`{programme}` ended in {year} without any entry in `progres`"},
             .label = {"sudah berakhir", "has ended"},
             .remedy = {"Tambahkan `progres` terakhirnya; `persen: 100` bila sudah tuntas. Bila "
                        "diteruskan, perpanjang `tahun`; bila tidak, tulis `tahap: dibatalkan` "
                        "beserta `alasan`.",
                        "Add its last `progres`, with `persen: 100` if it is done. If it goes on, "
                        "extend `tahun`; if not, write `tahap: dibatalkan` with an `alasan`."}},
            {.name = "unfinished",
             .situation = {"`{programme}` berakhir pada {year}, sedangkan kemajuan terakhirnya "
                           "{percent} persen",
                           "`{programme}` ended in {year}, its last progress being {percent} per "
                           "cent"},
             .label = {"sudah berakhir", "has ended"},
             .remedy = {"Bila sudah tuntas, tambahkan `progres` dengan `persen: 100`. Bila "
                        "diteruskan, perpanjang `tahun`; bila tidak, tulis `tahap: dibatalkan` "
                        "beserta `alasan`.",
                        "If it is done, add a `progres` with `persen: 100`. If it goes on, extend "
                        "`tahun`; if not, write `tahap: dibatalkan` with an `alasan`."}},
        },
    .notes = {{"latest", {"kemajuan terakhir", "the last progress"}}},
    .check = check_ends,
    .in_portions = true,
});

}  // namespace noken::rules
