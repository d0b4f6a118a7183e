#include "rules/conditions/indicators.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_self_assessment(const Assessment& assessment) {
  return assessment.nature.is_given() && *assessment.nature == "mandiri";
}

static bool may_have_evidence(const Assessment& assessment, std::string_view code) {
  const auto& evidence = assessment.indicator_evidence;
  if (evidence.presence == model::Presence::refused || evidence.has_refused_items) return true;
  return std::ranges::any_of(evidence, [&](const auto& entry) {
    return entry.key == code && (!entry.value.empty() || entry.value.has_refused_items);
  });
}

// Levels of 2 and more claim that something is in place.
static bool claims(const reference::Index& index, std::string_view code, double level) {
  const reference::Indicator* indicator = conditions::find_indicator(index, code);
  return indicator != nullptr && level >= 2 && conditions::is_possible(*indicator, level);
}

static void check_levels(const State& state, Findings& findings) {
  for (const Assessment& assessment : state.all<Assessment>()) {
    const reference::Index* index = conditions::index_of(state, assessment);
    if (index == nullptr || !is_self_assessment(assessment)) continue;
    for (const auto& level : assessment.levels) {
      if (!claims(*index, level.key, level.value) || may_have_evidence(assessment, level.key))
        continue;
      findings.report({.element = &assessment,
                       .at = level.at,
                       .field = "tingkat",
                       .value = std::string(level.key),
                       .arguments = {{"indicator", std::string(level.key)},
                                     {"level", conditions::written_level(level.value)}}});
    }
  }
}

DEFINE_RULE(level_without_evidence) = checked({
    .code = "NIL-003",
    .severity = "I/P/E",
    .reads = {"penilaian.sifat", "penilaian.indeks", "penilaian.tingkat",
              "penilaian.bukti_indikator"},
    .basis = {need("S001"), practice()},
    .title = {"tingkat tanpa bukti", "level without evidence"},
    .rationale = {"Penilaian mandiri diperiksa asesor, dan tingkat tanpa bukti diturunkan. "
                  "Bukti yang dicari pada hari terakhir sering sudah tidak ditemukan lagi.",
                  "A self-assessment is checked by assessors, and a level without evidence is "
                  "lowered. Evidence that is looked for on the last day often can no longer be "
                  "found."},
    .messages =
        {
            {.situation = {"`{indicator}` dinilai pada tingkat {level} tanpa bukti",
                           "`{indicator}` is put at level {level} without evidence"},
             .label = {"tanpa bukti", "without evidence"},
             .remedy = {"Tambahkan berkas atau alamat buktinya di `bukti_indikator`, misalnya "
                        "`{indicator}: [bukti/sk-tim.pdf]`, atau turunkan tingkatnya.",
                        "Add the file or address to `bukti_indikator`, such as `{indicator}: "
                        "[bukti/sk-tim.pdf]`, or lower the level."}},
        },
    .check = check_levels,
    .in_portions = true,
});

}  // namespace noken::rules
