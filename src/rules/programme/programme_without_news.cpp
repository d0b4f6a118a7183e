#include "rules/conditions/adopted.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/period.h"
#include "rules/conditions/progress.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_under_way(const State& state, const Programme& programme) {
  return programme.years.is_given() &&
         conditions::first_day_of(programme) < conditions::months_before(state, 6) &&
         conditions::last_day_of(programme) >= state.day();
}

static bool is_recent(const State& state, const model::Progress& entry) {
  const Day day = first_day(*entry.date);
  return day >= conditions::months_before(state, 6) && day <= state.day();
}

// What could not be read may say that all is done.
static bool may_be_complete(const model::Progress& latest) {
  return !latest.percent.is_given() || *latest.percent >= 100;
}

static Observation observe(const State& state, const Programme& programme) {
  Observation observation{.element = &programme,
                          .at = programme.place(),
                          .field = "progres",
                          .arguments = {{"programme", programme.handle},
                                        {"year", std::to_string(programme.years->first)}}};
  for (const model::Progress* entry : conditions::progress_by_date(programme)) {
    if (first_day(*entry->date) > state.day()) break;  // not news yet
    observation.message = "stale";
    observation.arguments.resize(2);
    observation.arguments.push_back({"date", to_string(*entry->date)});
    observation.related = {{entry->date.at, "latest"}};
  }
  return observation;
}

static void check_programme(const State& state, const Programme& programme, Findings& findings) {
  const auto entries = conditions::progress_by_date(programme);
  const auto is_news = [&](const model::Progress* entry) { return is_recent(state, *entry); };
  if (std::ranges::any_of(entries, is_news)) return;
  if (!entries.empty() && may_be_complete(*entries.back())) return;
  findings.report(observe(state, programme));
}

static void check_news(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme) || !is_under_way(state, programme)) continue;
    if (!conditions::is_progress_known(programme)) continue;
    if (conditions::is_of_the_region(state, programme)) check_programme(state, programme, findings);
  }
}

DEFINE_RULE(programme_without_news) = checked({
    .code = "PRG-001",
    .severity = "I/P/E",
    .reads = {"program.tahun", "program.progres.tanggal", "program.progres.persen", "program.tahap",
              "opd.jenis"},
    .basis = {need("S001")},
    .title = {"program tanpa kabar", "programme without news"},
    .rationale = {"Gagasan yang baik sering dimulai lalu tidak diteruskan. Kabar setiap "
                  "setengah tahun membuat program yang tersendat terlihat selagi masih dapat "
                  "ditolong.",
                  "Good ideas are often begun and not carried through. News every half year "
                  "shows a programme that falters while it can still be helped."},
    .messages =
        {
            {.situation = {"`{programme}` berjalan sejak {year} tanpa satu pun kabar pada "
                           "`progres`",
                           "`{programme}` has run since {year} without any news in `progres`"},
             .label = {"belum ada kabar", "no news"},
             .remedy = {"Tambahkan satu butir pada `progres` dengan `tanggal`, `persen`, dan "
                        "`realisasi`. Bila program tidak diteruskan, tulis `tahap: ditunda` atau "
                        "`tahap: dibatalkan` beserta `alasan`.",
                        "Add an entry to `progres` with `tanggal`, `persen` and `realisasi`. If "
                        "the programme does not go on, write `tahap: ditunda` or "
                        "`tahap: dibatalkan` with an `alasan`."}},
            {.name = "stale",
             .situation = {"kabar terakhir `{programme}` dari {date}, lebih dari enam bulan yang "
                           "lalu",
                           "the last news of `{programme}` is from {date}, more than six months "
                           "ago"},
             .label = {"tanpa kabar baru", "no recent news"},
             .remedy = {"Tambahkan satu butir pada `progres` dengan `tanggal`, `persen`, dan "
                        "`realisasi`. Bila program tidak diteruskan, tulis `tahap: ditunda` atau "
                        "`tahap: dibatalkan` beserta `alasan`.",
                        "Add an entry to `progres` with `tanggal`, `persen` and `realisasi`. If "
                        "the programme does not go on, write `tahap: ditunda` or "
                        "`tahap: dibatalkan` with an `alasan`."}},
        },
    .notes = {{"latest", {"kabar terakhir", "the last news"}}},
    .check = check_news,
    .in_portions = true,
});

}  // namespace noken::rules
