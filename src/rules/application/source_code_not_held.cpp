#include "rules/conditions/own_application.h"
#include "rules/rule.h"

namespace noken::rules {

static bool is_built_outside(const Application& application) {
  const auto& developer = application.developer;
  return developer.is_given() && (*developer == "pihak_ketiga" || *developer == "hibah");
}

static void check_source_code(const State& state, Findings& findings) {
  for (const Application& application : state.live<Application>()) {
    if (!conditions::is_own_regional(state, application)) continue;
    if (!is_built_outside(application) || !application.source_code.is_missing()) continue;
    findings.report({.element = &application,
                     .at = application.place(),
                     .field = "kode_sumber",
                     .arguments = {{"application", application.handle},
                                   {"developer", std::string(*application.developer)}},
                     .related = {{application.developer.at, "developer"}}});
  }
}

DEFINE_RULE(source_code_not_held) = checked({
    .code = "APL-010",
    .severity = "I/P/E",
    .reads = {"aplikasi.kelas", "aplikasi.pengembang", "aplikasi.kode_sumber"},
    .basis = {article("pp-71-2019", "Pasal 9"), article("perpres-95-2018", "Pasal 35")},
    .title = {"kode sumber tidak dipegang pemerintah daerah",
              "source code that the region does not hold"},
    .rationale = {"Pengembang perangkat lunak pesanan menyerahkan kode sumber dan "
                  "dokumentasinya kepada instansi. Tanpa itu, perbaikan, perpindahan dan "
                  "keberlanjutan aplikasi bergantung pada satu pihak di luar pemerintah.",
                  "Who develops software to order hands source code and documentation over to "
                  "the institution. Without them the repair, the move and the survival of an "
                  "application hang on one party outside the government."},
    .messages =
        {
            {.situation = {"`{application}` dibuat pihak luar (`{developer}`), tetapi tempat "
                           "`kode_sumber` tidak tercatat",
                           "`{application}` was built by others (`{developer}`), but no place of "
                           "its `kode_sumber` is recorded"},
             .label = {"tanpa kode sumber", "without source code"},
             .remedy = {"Tulis tempat penyimpanannya, misalnya `kode_sumber: "
                        "https://git.contoh.go.id/{application}`; bila belum diserahkan, minta "
                        "kode sumber dan dokumentasinya kepada pengembang.",
                        "Write where it is kept, such as `kode_sumber: "
                        "https://git.contoh.go.id/{application}`; if it was not handed over, ask "
                        "the developer for source code and documentation."}},
        },
    .notes = {{"developer", {"pengembangnya", "its developer"}}},
    .check = check_source_code,
    .in_portions = true,
});

}  // namespace noken::rules
