#include <fmt/format.h>

#include <optional>

#include "rules/conditions/adopted.h"
#include "rules/conditions/amounts.h"
#include "rules/conditions/known.h"
#include "rules/conditions/period.h"
#include "rules/conditions/progress.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Progress;

static void report_date(const Programme& programme, const Progress& entry,
                        std::string_view situation, Findings& findings) {
  findings.report(
      {.element = &programme,
       .at = entry.date.at,
       .message = situation,
       .field = "tanggal",
       .value = to_string(*entry.date),
       .arguments = {{"programme", programme.handle}, {"date", to_string(*entry.date)}}});
}

static void check_dates(const State& state, const Programme& programme, Findings& findings) {
  for (const Progress* entry : conditions::progress_by_date(programme)) {
    const Day day = first_day(*entry->date);
    if (day > state.day()) {
      report_date(programme, *entry, "future", findings);
    } else if (programme.years.is_given() && day < conditions::first_day_of(programme)) {
      report_date(programme, *entry, "before_start", findings);
    }
  }
}

// An entry and the one before it that has the same field.
struct Fall {
  const Progress* later = nullptr;
  const Progress* earlier = nullptr;
};

template <class Value>
static std::vector<Fall> falls(const std::vector<const Progress*>& entries,
                               Value Progress::* value) {
  std::vector<Fall> found;
  const Progress* before = nullptr;
  for (const Progress* entry : entries) {
    if (!(entry->*value).is_given()) continue;
    if (before != nullptr && *(entry->*value) < *(before->*value)) found.push_back({entry, before});
    before = entry;
  }
  return found;
}

static void report_fall(const Programme& programme, Observation observation, const Fall& fall,
                        Findings& findings) {
  observation.element = &programme;
  observation.value = to_string(*fall.later->date);
  observation.arguments.push_back({"programme", programme.handle});
  observation.arguments.push_back({"date", to_string(*fall.later->date)});
  observation.arguments.push_back({"earlier", to_string(*fall.earlier->date)});
  findings.report(std::move(observation));
}

static void check_falls(const Programme& programme, Findings& findings) {
  const auto entries = conditions::progress_by_date(programme);
  for (const Fall& fall : falls(entries, &Progress::percent)) {
    const auto& [now, before] = std::pair(fall.later->percent, fall.earlier->percent);
    report_fall(
        programme,
        {.at = now.at,
         .message = "percent_falls",
         .field = "persen",
         .arguments = {{"now", fmt::format("{}", *now)}, {"before", fmt::format("{}", *before)}},
         .related = {{before.at, "earlier"}}},
        fall, findings);
  }
  for (const Fall& fall : falls(entries, &Progress::spent)) {
    const auto& [now, before] = std::pair(fall.later->spent, fall.earlier->spent);
    report_fall(programme,
                {.at = now.at,
                 .message = "spending_falls",
                 .field = "realisasi",
                 .arguments = {{"now", conditions::grouped(*now)},
                               {"before", conditions::grouped(*before)}},
                 .related = {{before.at, "earlier"}}},
                fall, findings);
  }
}

// Nothing when part of the budget could not be read, or when the sum has too many digits.
static std::optional<std::int64_t> whole_budget(const Programme& programme) {
  if (!programme.budget.is_given() || !conditions::is_whole(programme.budget)) return std::nullopt;
  std::int64_t sum = 0;
  for (const auto& budget : programme.budget) {
    if (__builtin_add_overflow(sum, budget.value, &sum)) return std::nullopt;
  }
  return sum;
}

static void check_budget(const Programme& programme, Findings& findings) {
  const auto budget = whole_budget(programme);
  if (!budget || !conditions::is_progress_known(programme)) return;
  const Progress* last = nullptr;
  for (const Progress* entry : conditions::progress_by_date(programme)) {
    if (!entry->spent.is_missing()) last = entry;
  }
  if (last == nullptr || !last->spent.is_given() || *last->spent <= *budget) return;
  findings.report({.element = &programme,
                   .at = last->spent.at,
                   .message = "above_budget",
                   .field = "anggaran",
                   .value = to_string(*last->date),
                   .arguments = {{"programme", programme.handle},
                                 {"date", to_string(*last->date)},
                                 {"now", conditions::grouped(*last->spent)},
                                 {"budget", conditions::grouped(*budget)}},
                   .related = {{programme.budget.key, "budget"}}});
}

static void check_progress(const State& state, Findings& findings) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::is_adopted(programme)) continue;
    check_dates(state, programme, findings);
    check_falls(programme, findings);
    check_budget(programme, findings);
  }
}

DEFINE_RULE(progress_contradiction) = checked({
    .code = "PRG-003",
    .severity = "P/P/E",
    .reads = {"program.progres.tanggal", "program.progres.persen", "program.progres.realisasi",
              "program.anggaran", "program.tahun", "program.tahap"},
    .basis = {practice()},
    .title = {"kemajuan program yang bertentangan", "contradiction in the progress"},
    .rationale = {"Kemajuan dibacakan di depan Dewan pada akhir tahun. Angka yang mundur, tanggal "
                  "yang mustahil, atau belanja di atas anggaran membuat seluruh laporan "
                  "diragukan.",
                  "Progress is read out to the council at the end of the year. A number that goes "
                  "back, an impossible date or spending above the budget casts doubt on the whole "
                  "report."},
    .messages =
        {
            {.name = "percent_falls",
             .situation = {"kemajuan `{programme}` turun dari {before} persen ({earlier}) menjadi "
                           "{now} persen ({date})",
                           "the progress of `{programme}` falls from {before} per cent "
                           "({earlier}) to {now} per cent ({date})"},
             .label = {"lebih rendah daripada sebelumnya", "lower than before"},
             .remedy = {"Perbaiki angka atau tanggalnya; `persen` dihitung sejak awal program.",
                        "Correct the number or the date; `persen` counts from the start of the "
                        "programme."}},
            {.name = "spending_falls",
             .situation = {"realisasi `{programme}` turun dari {before} ({earlier}) menjadi {now} "
                           "({date})",
                           "the spending of `{programme}` falls from {before} ({earlier}) to "
                           "{now} ({date})"},
             .label = {"lebih kecil daripada sebelumnya", "less than before"},
             .remedy = {"Tulis `realisasi` sebagai jumlah sejak awal program, bukan belanja tahun "
                        "itu saja.",
                        "Write `realisasi` as the sum since the start of the programme, not the "
                        "spending of that year alone."}},
            {.name = "future",
             .situation = {"kemajuan `{programme}` bertanggal {date}, sesudah hari pemeriksaan",
                           "progress of `{programme}` is dated {date}, after the day of the "
                           "check"},
             .label = {"belum terjadi", "has not come yet"},
             .remedy = {"Perbaiki tanggalnya; rencana ditulis pada `tahun` dan `keluaran`, bukan "
                        "pada `progres`.",
                        "Correct the date; plans belong in `tahun` and `keluaran`, not in "
                        "`progres`."}},
            {.name = "before_start",
             .situation = {"kemajuan `{programme}` bertanggal {date}, sebelum program dimulai",
                           "progress of `{programme}` is dated {date}, before the programme "
                           "begins"},
             .label = {"sebelum `tahun` program", "before its `tahun`"},
             .remedy = {"Perbaiki tanggalnya, atau majukan awal `tahun` bila program memang sudah "
                        "berjalan.",
                        "Correct the date, or let `tahun` begin earlier if the programme was "
                        "already running."}},
            {.name = "above_budget",
             .situation = {"realisasi `{programme}` sampai {date}, {now}, melebihi jumlah "
                           "`anggaran`-nya, {budget}",
                           "the spending of `{programme}` by {date}, {now}, exceeds the sum of "
                           "its `anggaran`, {budget}"},
             .label = {"melebihi anggaran", "above the budget"},
             .remedy = {"Perbaiki `realisasi`, atau lengkapi `anggaran` untuk semua tahun program.",
                        "Correct `realisasi`, or complete `anggaran` for every year of the "
                        "programme."}},
        },
    .notes = {{"earlier", {"nilai sebelumnya", "the earlier value"}},
              {"budget", {"anggarannya", "its budget"}}},
    .check = check_progress,
    .in_portions = true,
});

}  // namespace noken::rules
