#include "rules/rule.h"

namespace noken::rules {

static void check_index(const State& state, Findings& findings) {
  for (const Assessment& assessment : state.all<Assessment>()) {
    if (!assessment.index.is_given() || !assessment.year.is_given()) continue;
    if (*assessment.index != "spbe-2020" || *assessment.year < 2026) continue;
    findings.report({.element = &assessment,
                     .at = assessment.index.at,
                     .field = "indeks",
                     .value = std::string(*assessment.index),
                     .arguments = {{"year", std::to_string(*assessment.year)}},
                     .related = {{assessment.year.at, "year"}}});
  }
}

DEFINE_RULE(superseded_index_used) = checked({
    .code = "NIL-006",
    .severity = "I/P/P",
    .reads = {"penilaian.indeks", "penilaian.tahun"},
    .basis = {article("permenpan-8-2026", "Pasal 11"), article("permenpan-8-2026", "Pasal 12")},
    .title = {"indeks yang sudah diganti", "index that was replaced"},
    .rationale = {"Sejak 2026 kinerja pemerintah digital dinilai dengan Indeks Pemerintah "
                  "Digital. Nilai menurut Indeks SPBE tidak lagi dapat dibandingkan dengan "
                  "nilai yang diterbitkan kementerian.",
                  "Since 2026 digital government is assessed with the Indeks Pemerintah "
                  "Digital. A value by the Indeks SPBE can no longer be compared with what the "
                  "ministry publishes."},
    .messages =
        {
            {.situation = {"penilaian tahun {year} memakai `spbe-2020`, yang sudah diganti",
                           "the assessment of {year} uses `spbe-2020`, which was replaced"},
             .label = {"sudah diganti", "replaced"},
             .remedy = {"Nilai menurut `indeks: pemdi-2026`; target yang tertulis sebagai Indeks "
                        "SPBE dibaca sebagai Indeks Pemerintah Digital.",
                        "Assess by `indeks: pemdi-2026`; targets written as Indeks SPBE are read "
                        "as Indeks Pemerintah Digital."}},
        },
    .notes = {{"year", {"tahun penilaian", "the year of the assessment"}}},
    .check = check_index,
    .in_portions = true,
});

}  // namespace noken::rules
