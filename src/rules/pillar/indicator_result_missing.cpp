#include <fmt/format.h>

#include "rules/conditions/indicator_target.h"
#include "rules/conditions/known.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/period.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::YearValue;

// The latest year with a target that ended more than six months ago.
static const YearValue* latest_due(const State& state, const Indicator& indicator) {
  const Day limit = conditions::months_before(state, 6);
  const YearValue* latest = nullptr;
  for (const YearValue& target : indicator.targets) {
    const bool is_due = last_day(Date{.year = target.key}) < limit;
    if (is_due && (latest == nullptr || target.key > latest->key)) latest = &target;
  }
  return latest;
}

static void check_results(const State& state, Findings& findings) {
  for (const Indicator& indicator : state.all<Indicator>()) {
    const YearValue* target = latest_due(state, indicator);
    if (target == nullptr || !conditions::is_whole(indicator.results)) continue;
    if (conditions::value_of_year(indicator.results, target->key) != nullptr) continue;
    if (!conditions::is_of_the_region(state, indicator)) continue;
    findings.report({.element = &indicator,
                     .at = target->key_at,
                     .field = "realisasi",
                     .value = std::to_string(target->key),
                     .arguments = {{"indicator", indicator.handle},
                                   {"year", std::to_string(target->key)},
                                   {"value", fmt::format("{}", target->value)}}});
  }
}

DEFINE_RULE(indicator_result_missing) = checked({
    .code = "PIL-009",
    .severity = "I/P/E",
    .reads = {"indikator.target", "indikator.realisasi"},
    .basis = {need("S001")},
    .title = {"realisasi indikator yang belum diisi", "result of an indicator that is missing"},
    .rationale = {"Dewan menilai kemajuan pada akhir tahun. Enam bulan setelah tahun berakhir, "
                  "angka realisasi semestinya sudah ada; tanpa angka itu, target berikutnya "
                  "disusun tanpa mengetahui hasil yang lalu.",
                  "The council judges progress at the end of the year. Six months later the "
                  "result should be known; without it the next targets are set blind to what "
                  "was reached."},
    .messages =
        {
            {.situation = {"`{indicator}` mempunyai target {value} untuk {year}, tetapi "
                           "`realisasi` {year} belum diisi",
                           "`{indicator}` has the target {value} for {year}, but `realisasi` has "
                           "no value for {year}"},
             .label = {"belum ada realisasinya", "no result yet"},
             .remedy = {"Minta angkanya dari perangkat daerah pengampu, lalu tulis `{year}: …` "
                        "pada `realisasi`.",
                        "Ask the agency in charge for the number and write `{year}: …` under "
                        "`realisasi`."}},
        },
    .check = check_results,
    .in_portions = true,
});

}  // namespace noken::rules
