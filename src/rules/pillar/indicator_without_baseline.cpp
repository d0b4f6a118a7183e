#include "rules/conditions/known.h"
#include "rules/conditions/owner.h"
#include "rules/conditions/serving.h"
#include "rules/rule.h"

namespace noken::rules {

using model::KindId;

static bool uses(const model::Incoming& incoming) {
  if (incoming.holder->kind == KindId::pillar) return true;
  return incoming.holder->kind == KindId::programme &&
         conditions::is_adopted(static_cast<const Programme&>(*incoming.holder));
}

// A sub-dimension or a programme is measured by it.
static bool is_used(const State& state, const Indicator& indicator) {
  return !indicator.sub_dimensions.empty() || std::ranges::any_of(state.incoming(indicator), uses);
}

static bool lacks_baseline(const Indicator& indicator) {
  const auto& baseline = indicator.baseline;
  if (baseline.presence == model::Presence::absent) return true;
  return baseline.is_given() && baseline.value.is_missing();
}

static bool lacks_target(const State& state, const Indicator& indicator) {
  const auto& targets = indicator.targets;
  const auto& period = state.config().period;
  if (targets.is_missing()) return true;
  if (!conditions::is_whole(targets) || !period.is_given()) return false;
  return std::ranges::none_of(targets, [&](const auto& target) {
    return target.key >= period->first && target.key <= period->last;
  });
}

static std::string_view situation_of(bool no_baseline, bool no_target) {
  if (no_baseline && no_target) return "both";
  return no_baseline ? "baseline" : "target";
}

static void check_baselines(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  for (const Indicator& indicator : state.all<Indicator>()) {
    if (!is_used(state, indicator) || !conditions::is_of_the_region(state, indicator)) continue;
    const bool no_baseline = lacks_baseline(indicator);
    const bool no_target = lacks_target(state, indicator);
    if (!no_baseline && !no_target) continue;
    findings.report({.element = &indicator,
                     .at = indicator.place(),
                     .message = situation_of(no_baseline, no_target),
                     .arguments = {{"indicator", indicator.handle}}});
  }
}

DEFINE_RULE(indicator_without_baseline) = checked({
    .code = "PIL-007",
    .severity = "I/P/E",
    .reads = {"indikator.awal", "indikator.target", "indikator.sub_dimensi", "program.indikator",
              "program.tahap", "pilar.sub_dimensi.indikator", "noken.yaml.periode"},
    .basis = {practice(), need("S001")},
    .title = {"indikator tanpa nilai awal atau target", "indicator without baseline or target"},
    .rationale = {"Tanpa nilai awal, tidak terlihat berapa jauh daerah sudah bergerak; tanpa "
                  "target, tidak terlihat berapa jauh lagi. Keduanya diperlukan agar hasil "
                  "program dapat dinilai setiap tahun.",
                  "Without a baseline nobody sees how far the region has come; without a target, "
                  "how far there is to go. Both are needed to judge each year what programmes "
                  "have brought."},
    .messages =
        {
            {.name = "both",
             .situation = {"`{indicator}` tanpa nilai `awal` dan tanpa `target` pada `periode`",
                           "`{indicator}` has neither a value in `awal` nor a `target` in "
                           "`periode`"},
             .label = {"belum dapat dinilai", "cannot be judged"},
             .remedy = {"Tulis `awal` dengan `tahun` dan `nilai` sebelum program berjalan, dan "
                        "`target` per tahun dalam periode, misalnya `2027: 75`.",
                        "Write `awal` with `tahun` and `nilai` from before the programmes began, "
                        "and a `target` for years of the period, such as `2027: 75`."}},
            {.name = "baseline",
             .situation = {"`{indicator}` tanpa nilai `awal`",
                           "`{indicator}` has no value in `awal`"},
             .label = {"tanpa nilai awal", "no baseline"},
             .remedy = {"Tulis `awal` dengan `tahun` dan `nilai`: angka terakhir sebelum program "
                        "berjalan.",
                        "Write `awal` with `tahun` and `nilai`: the last number from before the "
                        "programmes began."}},
            {.name = "target",
             .situation = {"`{indicator}` tanpa `target` pada `periode`",
                           "`{indicator}` has no `target` in `periode`"},
             .label = {"tanpa target", "no target"},
             .remedy = {"Tulis `target` per tahun dalam periode, misalnya `2027: 75`.",
                        "Write a `target` for years of the period, such as `2027: 75`."}},
        },
    .check = check_baselines,
});

}  // namespace noken::rules
