#include <fmt/format.h>

#include <vector>

#include "rules/conditions/indicator_target.h"
#include "rules/rule.h"

namespace noken::rules {

using conditions::YearValue;

static std::vector<const YearValue*> by_year(const Indicator& indicator) {
  std::vector<const YearValue*> targets;
  for (const YearValue& target : indicator.targets) targets.push_back(&target);
  std::ranges::sort(targets, {}, &YearValue::key);
  return targets;
}

static Observation observe(const Indicator& indicator, const YearValue& target,
                           std::string_view situation) {
  return {.element = &indicator,
          .at = target.at,
          .message = situation,
          .field = "target",
          .value = std::to_string(target.key),
          .arguments = {{"indicator", indicator.handle},
                        {"year", std::to_string(target.key)},
                        {"value", fmt::format("{}", target.value)}}};
}

static void report_turn(const Indicator& indicator, const YearValue& target,
                        const YearValue& earlier, Findings& findings) {
  Observation observation =
      observe(indicator, target, *indicator.direction == "naik" ? "falls" : "rises");
  observation.arguments.push_back({"earlier", std::to_string(earlier.key)});
  observation.arguments.push_back({"before", fmt::format("{}", earlier.value)});
  observation.related.push_back({earlier.at, "earlier"});
  findings.report(std::move(observation));
}

static void report_baseline(const Indicator& indicator, const YearValue& target,
                            Findings& findings) {
  Observation observation =
      observe(indicator, target, *indicator.direction == "naik" ? "below" : "above");
  observation.arguments.push_back({"before", fmt::format("{}", *indicator.baseline.value)});
  observation.related.push_back({indicator.baseline.value.at, "baseline"});
  findings.report(std::move(observation));
}

static void check_indicator(const Indicator& indicator, Findings& findings) {
  const auto targets = by_year(indicator);
  const YearValue* best = nullptr;  // of the earlier years
  bool last_turns = false;
  for (const YearValue* target : targets) {
    last_turns = best != nullptr && conditions::is_worse(indicator, target->value, best->value);
    if (last_turns) {
      report_turn(indicator, *target, *best, findings);
    } else {
      best = target;
    }
  }
  const auto& baseline = indicator.baseline.value;
  if (targets.empty() || last_turns || !baseline.is_given()) return;
  if (conditions::is_worse(indicator, targets.back()->value, *baseline))
    report_baseline(indicator, *targets.back(), findings);
}

// Asked of every indicator, in a masterplan or not: it contradicts itself.
static void check_targets(const State& state, Findings& findings) {
  for (const Indicator& indicator : state.all<Indicator>()) {
    if (indicator.direction.is_given()) check_indicator(indicator, findings);
  }
}

DEFINE_RULE(indicator_target_against_direction) = checked({
    .code = "PIL-008",
    .severity = "P/P/E",
    .reads = {"indikator.arah", "indikator.target", "indikator.awal.nilai"},
    .basis = {practice()},
    .title = {"target yang melawan arah indikator", "target against the direction"},
    .rationale = {"Target yang mundur berarti daerah merencanakan keadaan yang lebih buruk. "
                  "Biasanya angkanya salah ketik atau arahnya terbalik, dan setiap laporan "
                  "tentang kemajuan ikut terbalik.",
                  "A target that goes back means that the region plans to be worse off. Usually "
                  "a number is mistyped or the direction is the wrong way round, and every "
                  "report on progress is then wrong as well."},
    .messages =
        {
            {.name = "falls",
             .situation = {"target `{indicator}` turun dari {before} ({earlier}) menjadi {value} "
                           "({year}), padahal `arah`-nya `naik`",
                           "the target of `{indicator}` falls from {before} ({earlier}) to "
                           "{value} ({year}) although its `arah` is `naik`"},
             .label = {"lebih rendah daripada sebelumnya", "lower than before"},
             .remedy = {"Perbaiki angkanya; bila nilai yang kecil memang lebih baik, tulis "
                        "`arah: turun`.",
                        "Correct the number; if a small value is the better one, write "
                        "`arah: turun`."}},
            {.name = "rises",
             .situation = {"target `{indicator}` naik dari {before} ({earlier}) menjadi {value} "
                           "({year}), padahal `arah`-nya `turun`",
                           "the target of `{indicator}` rises from {before} ({earlier}) to "
                           "{value} ({year}) although its `arah` is `turun`"},
             .label = {"lebih tinggi daripada sebelumnya", "higher than before"},
             .remedy = {"Perbaiki angkanya; bila nilai yang besar memang lebih baik, tulis "
                        "`arah: naik`.",
                        "Correct the number; if a large value is the better one, write "
                        "`arah: naik`."}},
            {.name = "below",
             .situation = {"target terakhir `{indicator}`, {value} pada {year}, di bawah nilai "
                           "`awal`-nya, {before}, padahal `arah`-nya `naik`",
                           "the last target of `{indicator}`, {value} in {year}, is below its "
                           "`awal`, {before}, although its `arah` is `naik`"},
             .label = {"di bawah nilai awal", "below the baseline"},
             .remedy = {"Perbaiki target atau nilai awalnya; bila nilai yang kecil memang lebih "
                        "baik, tulis `arah: turun`.",
                        "Correct the target or the baseline; if a small value is the better one, "
                        "write `arah: turun`."}},
            {.name = "above",
             .situation = {"target terakhir `{indicator}`, {value} pada {year}, di atas nilai "
                           "`awal`-nya, {before}, padahal `arah`-nya `turun`",
                           "the last target of `{indicator}`, {value} in {year}, is above its "
                           "`awal`, {before}, although its `arah` is `turun`"},
             .label = {"di atas nilai awal", "above the baseline"},
             .remedy = {"Perbaiki target atau nilai awalnya; bila nilai yang besar memang lebih "
                        "baik, tulis `arah: naik`.",
                        "Correct the target or the baseline; if a large value is the better one, "
                        "write `arah: naik`."}},
        },
    .notes = {{"earlier", {"target sebelumnya", "the earlier target"}},
              {"baseline", {"nilai awal", "the baseline"}}},
    .check = check_targets,
    .in_portions = true,
});

}  // namespace noken::rules
