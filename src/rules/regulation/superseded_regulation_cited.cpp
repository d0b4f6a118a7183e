#include "rules/conditions/regulations.h"
#include "rules/rule.h"

namespace noken::rules {

using model::Incoming;

static void report_citation(const Regulation& regulation, const Incoming& replacement,
                            const Incoming& citing, Findings& findings) {
  findings.report({.element = citing.holder,
                   .at = citing.at,
                   .field = citing.field->key,
                   .value = regulation.handle,
                   .arguments = {{"object", citing.holder->handle},
                                 {"regulation", regulation.handle},
                                 {"newer", replacement.holder->handle},
                                 {"field", citing.field->key}},
                   .related = {{replacement.at, "replaced"}}});
}

static void check_citations(const State& state, Findings& findings) {
  for (const Regulation& regulation : state.all<Regulation>()) {
    const Incoming* replacement = conditions::replacement_of(state, regulation);
    if (replacement == nullptr) continue;
    for (const Incoming& incoming : state.incoming(regulation)) {
      if (conditions::is_citation(state, incoming, {"sop", "dasar", "perjanjian", "regulasi"}))
        report_citation(regulation, *replacement, incoming, findings);
    }
  }
}

DEFINE_RULE(superseded_regulation_cited) = checked({
    .code = "REG-002",
    .severity = "P/P/E",
    .reads = {"regulasi.mengganti", "regulasi.nomor", "proses_bisnis.sop", "layanan.standar.dasar",
              "keamanan.dasar", "alur_data.perjanjian", "program.regulasi"},
    .basis = {practice(), need("S001")},
    .title = {"peraturan yang sudah diganti masih dirujuk", "superseded regulation still cited"},
    .rationale = {"Layanan atau pertukaran data yang bersandar pada peraturan lama kehilangan "
                  "dasar hukumnya ketika diperiksa. Tarif, syarat, dan wewenangnya mungkin sudah "
                  "berubah dalam peraturan yang baru.",
                  "A service or exchange that rests on an old regulation lacks its legal ground "
                  "when it is audited. Tariffs, requirements and powers may have changed in the "
                  "regulation that replaced it."},
    .messages =
        {
            {.situation = {"`{object}` merujuk `{regulation}`, yang sudah diganti `{newer}`",
                           "`{object}` cites `{regulation}`, which `{newer}` replaced"},
             .label = {"sudah diganti", "replaced"},
             .remedy = {"Periksa peraturan yang baru, lalu tulis `{newer}` pada `{field}`.",
                        "Look through the regulation that replaced it, then write `{newer}` in "
                        "`{field}`."}},
        },
    .notes = {{"replaced", {"diganti di sini", "replaced here"}}},
    .check = check_citations,
    .in_portions = true,
});

}  // namespace noken::rules
