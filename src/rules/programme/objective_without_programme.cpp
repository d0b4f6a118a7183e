#include <unordered_set>

#include "rules/conditions/sub_dimensions.h"
#include "rules/rule.h"

namespace noken::rules {

using Objectives = std::unordered_set<const Element*>;

// The objective and those above it: what serves a part serves the whole.
static void add_with_parents(const State& state, const Objective* objective, Objectives& served) {
  while (objective != nullptr && served.insert(objective).second)
    objective = state.find<Objective>(objective->parent);
}

static void add_of_programmes(const State& state, Objectives& served) {
  for (const Programme& programme : state.all<Programme>()) {
    if (!conditions::may_serve_period(state, programme)) continue;
    for (const auto& item : programme.objectives)
      add_with_parents(state, state.find<Objective>(item.value), served);
  }
}

// A sub-dimension with a programme serves the objectives that it names.
static void add_of_sub_dimensions(const State& state, Objectives& served) {
  const auto addresses = conditions::sub_dimensions_served(state);
  for (const auto& [pillar, entry, sub_dimension] : conditions::described_sub_dimensions(state)) {
    if (!addresses.may_name(sub_dimension->address)) continue;
    for (const auto& item : entry->objectives) served.insert(state.find<Objective>(item.value));
  }
}

static void check_objectives(const State& state, Findings& findings) {
  Objectives served;
  add_of_programmes(state, served);
  add_of_sub_dimensions(state, served);
  for (const Objective& objective : state.all<Objective>()) {
    if (!objective.type.is_given() || *objective.type != "sasaran") continue;
    if (served.contains(&objective)) continue;
    if (conditions::may_be_named_unseen(state, objective)) continue;
    findings.report({.element = &objective,
                     .at = objective.place(),
                     .field = "program",
                     .arguments = {{"objective", objective.handle}}});
  }
}

DEFINE_RULE(objective_without_programme) = checked({
    .code = "PRG-016",
    .severity = "I/P/E",
    .reads = {"sasaran.jenis", "sasaran.induk", "program.sasaran", "program.sub_dimensi",
              "program.tahun", "program.tahap", "pilar.sub_dimensi.sasaran", "noken.yaml.periode"},
    .basis = {need("S001"), practice()},
    .title = {"sasaran tanpa program", "objective without a programme"},
    .rationale = {"Sasaran RPJMD dicapai lewat program. Sasaran yang tidak disebut program mana "
                  "pun tidak akan didukung masterplan, dan kesenjangannya baru terlihat pada akhir "
                  "periode.",
                  "Objectives of the RPJMD are reached through programmes. One that no programme "
                  "names gets no support from the masterplan, and the gap shows only at the end of "
                  "the period."},
    .messages =
        {
            {.situation = {"`{objective}` tidak didukung oleh program mana pun pada `periode`",
                           "no programme of `periode` supports `{objective}`"},
             .label = {"belum ada programnya", "has no programme"},
             .remedy = {"Tulis `sasaran: [{objective}]` pada program yang mendukungnya; program "
                        "bertahap `usulan`, `ditunda`, atau `dibatalkan` tidak dihitung.",
                        "Write `sasaran: [{objective}]` in the programme that supports it; "
                        "programmes at the stage `usulan`, `ditunda` or `dibatalkan` do not "
                        "count."}},
        },
    .check = check_objectives,
});

}  // namespace noken::rules
