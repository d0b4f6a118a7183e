#include "rules/conditions/period.h"
#include "rules/conditions/regulations.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_masterplan(const State& state, Findings& findings) {
  using conditions::Form;
  if (!conditions::has_masterplan(state)) return;
  if (conditions::may_be_established(state, "masterplan", Form::regional_with_number)) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "periode",
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(masterplan_without_regulation) = checked({
    .code = "REG-001",
    .severity = "I/P/E",
    .reads = {"regulasi.menetapkan", "regulasi.jenis", "regulasi.nomor", "regulasi.tahun",
              "regulasi.mengganti", "program.jenis"},
    .basis = {practice(), need("S001"), need("S004")},
    .title = {"masterplan tanpa peraturan", "masterplan without a regulation"},
    .rationale = {"Masterplan yang tidak ditetapkan dengan peraturan tidak mengikat perangkat "
                  "daerah dan mudah ditinggalkan ketika pimpinan berganti. Penilai kota cerdas "
                  "menanyakan peraturannya lebih dahulu.",
                  "A masterplan that no regulation enacts binds no agency and is easily dropped "
                  "when leaders change. Assessors of smart cities ask for the regulation first."},
    .messages =
        {
            {.situation = {"masterplan kota cerdas belum ditetapkan dengan peraturan daerah atau "
                           "peraturan kepala daerah yang bernomor",
                           "the smart-city masterplan is not enacted by a numbered regulation of "
                           "the region or its head"},
             .label = {"periode masterplan", "the period of the masterplan"},
             .remedy = {"Bila sudah ditetapkan, catat `regulasi` dengan `jenis: perbup` (kota: "
                        "`perwali`), `nomor`, `tahun`, dan `menetapkan: [masterplan]`; bila belum, "
                        "ajukan penetapannya melalui Bagian Hukum.",
                        "If it is enacted, record a `regulasi` with `jenis: perbup` (city: "
                        "`perwali`), `nomor`, `tahun` and `menetapkan: [masterplan]`; if not, "
                        "propose it through the legal section."}},
        },
    .check = check_masterplan,
});

}  // namespace noken::rules
