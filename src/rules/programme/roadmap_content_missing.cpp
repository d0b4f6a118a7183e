#include "rules/conditions/code_list.h"
#include "rules/conditions/roadmap_contents.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_roadmap(const State& state, Findings& findings) {
  const auto missing = conditions::missing_contents(state);
  if (missing.empty()) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "muatan",
                   .arguments = {{"count", std::to_string(missing.size())},
                                 {"contents", conditions::code_list(missing)},
                                 {"first", std::string(missing.front())}},
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(roadmap_content_missing) = checked({
    .code = "PRG-010",
    .severity = "I/P/E",
    .reads = {"program.jenis", "program.muatan", "program.tahun", "program.tahap",
              "noken.yaml.periode"},
    .basis = {article("permenpan-59-2020", "Lampiran, Indikator 1-10"),
              article("permenpan-59-2020", "Lampiran, Indikator 12")},
    .title = {"muatan peta rencana yang belum lengkap", "road map lacking contents"},
    .rationale = {"Peta rencana SPBE dinilai dari tujuh muatannya. Muatan tanpa program dalam "
                  "periode menahan tingkat kematangan dan berarti satu sisi arsitektur tidak "
                  "dikembangkan.",
                  "The SPBE road map is assessed by its seven contents. A content without a "
                  "programme in the period holds the level of maturity back, and one side of the "
                  "architecture is not developed."},
    .messages =
        {
            {.situation = {"{count} muatan peta rencana belum mempunyai program pada `periode`: "
                           "{contents}",
                           "contents of the road map without a programme in `periode` ({count}): "
                           "{contents}"},
             .remedy = {"Tulis sedikitnya satu program `jenis: peta_rencana` untuk setiap muatan, "
                        "misalnya dengan `muatan: {first}` dan `tahun` dalam periode.",
                        "Write at least one programme of `jenis: peta_rencana` for each, such as "
                        "one with `muatan: {first}` and its `tahun` in the period."}},
        },
    .check = check_roadmap,
});

}  // namespace noken::rules
