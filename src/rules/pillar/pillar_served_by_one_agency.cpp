#include "rules/conditions/pillar_agency.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_agencies(const State& state, Findings& findings) {
  if (!conditions::has_masterplan(state)) return;
  for (const Pillar& pillar : state.all<Pillar>()) {
    const auto only = conditions::only_agency_serving(state, pillar);
    if (!only) continue;
    findings.report({.element = &pillar,
                     .at = pillar.place(),
                     .field = "program",
                     .arguments = {{"pillar", pillar.handle},
                                   {"count", std::to_string(only->count)},
                                   {"agency", only->house->handle}},
                     .related = {{only->first->agency.at, "programme"}}});
  }
}

DEFINE_RULE(pillar_served_by_one_agency) = checked({
    .code = "PIL-004",
    .severity = "I/P/P",
    .reads = {"pilar.id", "program.sub_dimensi", "program.opd", "program.pendukung",
              "program.tahun", "program.tahap", "opd.induk", "opd.jenis", "noken.yaml.periode"},
    .basis = {need("S000")},
    .title = {"pilar yang dikerjakan satu perangkat daerah", "pillar served by one agency"},
    .rationale = {"Sebuah pilar menyangkut urusan banyak perangkat daerah. Bila semua "
                  "programnya milik satu perangkat daerah tanpa pendukung, pilar itu menjadi "
                  "rencana sektoral dan sinergi yang diminta Dewan tidak terjadi.",
                  "A pillar concerns the affairs of many agencies. When one agency owns all its "
                  "programmes and nobody supports them, the pillar becomes the plan of one "
                  "sector, and the synergy that the council asks for does not come about."},
    .messages =
        {
            {.situation = {"{count} program pilar `{pillar}` pada `periode` seluruhnya dikerjakan "
                           "`{agency}` dan unitnya, tanpa pendukung dari luar",
                           "`{agency}` and its units alone carry all {count} programmes of the "
                           "pillar `{pillar}` in `periode`, with no supporter from outside"},
             .label = {"dikerjakan sendiri", "served alone"},
             .remedy = {"Tulis perangkat daerah yang ikut bekerja pada `pendukung` programnya, "
                        "atau rencanakan program pilar ini bersama perangkat daerah lain.",
                        "Write the agencies that take part into `pendukung` of the programmes, "
                        "or plan a programme of this pillar with another agency."}},
        },
    .notes = {{"programme", {"program pertamanya", "its first programme"}}},
    .check = check_agencies,
});

}  // namespace noken::rules
