#include "rules/conditions/sub_dimensions.h"
#include "rules/rule.h"

namespace noken::rules {

static conditions::NamedAddresses sub_dimensions_measured(const State& state) {
  conditions::NamedAddresses named;
  for (const Indicator& indicator : state.all<Indicator>()) named.add(indicator.sub_dimensions);
  return named;
}

static void check_measured(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  const auto measured = sub_dimensions_measured(state);
  for (const auto& [pillar, entry, sub_dimension] : conditions::described_sub_dimensions(state)) {
    const std::string& address = sub_dimension->address;
    if (!conditions::is_empty(entry->indicators) || measured.may_name(address)) continue;
    if (conditions::is_left_out(state, *sub_dimension)) continue;
    findings.report({.element = pillar,
                     .at = entry->code.at,
                     .field = "indikator",
                     .arguments = {{"sub_dimension", address}},
                     .object = address});
  }
}

DEFINE_RULE(subdimension_without_indicator) = checked({
    .code = "PIL-003",
    .severity = "I/P/E",
    .reads = {"pilar.sub_dimensi.kode", "pilar.sub_dimensi.indikator", "indikator.sub_dimensi"},
    .basis = {practice(), need("S001")},
    .title = {"sub-dimensi tanpa indikator", "sub-dimension without an indicator"},
    .rationale = {"Tanpa indikator, kemajuan suatu sub-dimensi hanya dapat diceritakan. "
                  "Dewan dan penilai memerlukan sedikitnya satu angka yang dapat "
                  "dibandingkan dari tahun ke tahun.",
                  "Without an indicator the progress of a sub-dimension can only be told as a "
                  "story. Council and assessors need at least one number that can be compared "
                  "from year to year."},
    .messages =
        {
            {.situation = {"`{sub_dimension}` tidak diukur oleh indikator mana pun",
                           "no indicator measures `{sub_dimension}`"},
             .label = {"belum ada indikatornya", "has no indicator"},
             .remedy = {"Tulis `indikator: [ind-…]` di bagian ini, atau "
                        "`sub_dimensi: [{sub_dimension}]` pada indikator yang mengukurnya.",
                        "Write `indikator: [ind-…]` in this part, or "
                        "`sub_dimensi: [{sub_dimension}]` in the indicator that measures it."}},
        },
    .check = check_measured,
});

}  // namespace noken::rules
