#include "rules/conditions/sub_dimensions.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_served(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  const auto served = conditions::sub_dimensions_served(state);
  for (const auto& [pillar, entry, sub_dimension] : conditions::described_sub_dimensions(state)) {
    const std::string& address = sub_dimension->address;
    if (served.may_name(address) || conditions::is_left_out(state, *sub_dimension)) continue;
    findings.report({.element = pillar,
                     .at = entry->code.at,
                     .field = "sub_dimensi",
                     .arguments = {{"sub_dimension", address}},
                     .object = address});
  }
}

DEFINE_RULE(subdimension_without_programme) = checked({
    .code = "PIL-002",
    .severity = "I/P/E",
    .reads = {"pilar.sub_dimensi.kode", "program.sub_dimensi", "program.tahun", "program.tahap",
              "noken.yaml.periode"},
    .basis = {practice(), need("S001")},
    .title = {"sub-dimensi tanpa program", "sub-dimension without a programme"},
    .rationale = {"Setiap sub-dimensi masterplan diwujudkan oleh sedikitnya satu program. "
                  "Harapan tanpa program tetap menjadi tulisan, dan survei dampak tidak "
                  "menemukan apa pun untuk dinilai.",
                  "At least one programme brings each sub-dimension of the masterplan about. "
                  "An expectation without a programme stays on paper, and the impact survey "
                  "finds nothing to judge."},
    .messages =
        {
            {.situation = {"`{sub_dimension}` tidak dilaksanakan oleh program mana pun pada "
                           "`periode`",
                           "no programme of `periode` works on `{sub_dimension}`"},
             .label = {"belum ada programnya", "has no programme"},
             .remedy = {"Tulis `sub_dimensi: [{sub_dimension}]` pada program yang "
                        "melaksanakannya; program bertahap `usulan`, `ditunda`, atau "
                        "`dibatalkan` tidak dihitung.",
                        "Write `sub_dimensi: [{sub_dimension}]` in the programme that works on "
                        "it; programmes at the stage `usulan`, `ditunda` or `dibatalkan` do not "
                        "count."}},
        },
    .check = check_served,
});

}  // namespace noken::rules
