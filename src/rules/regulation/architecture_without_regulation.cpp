#include "rules/conditions/period.h"
#include "rules/conditions/regulations.h"
#include "rules/rule.h"

namespace noken::rules {

static void check_architecture(const State& state, Findings& findings) {
  using conditions::Form;
  const bool has_application = std::ranges::any_of(
      state.live<Application>(), [&](const Application& one) { return state.is_life_known(one); });
  if (!has_application) return;
  if (conditions::may_be_established(state, "arsitektur_spbe", Form::regional_with_number)) return;
  findings.report({.at = conditions::period_place(state),
                   .field = "periode",
                   .object = conditions::region_code(state)});
}

DEFINE_RULE(architecture_without_regulation) = checked({
    .code = "REG-004",
    .severity = "I/P/E",
    .reads = {"regulasi.menetapkan", "regulasi.jenis", "regulasi.nomor", "regulasi.tahun",
              "regulasi.mengganti", "aplikasi.status"},
    .basis = {article("perpres-132-2022", "Pasal 4"),
              article("permenpan-59-2020", "Lampiran, Indikator 1-10"), need("S001")},
    .title = {"arsitektur SPBE tanpa peraturan", "architecture without a regulation"},
    .rationale = {"Arsitektur yang ditetapkan kepala daerah menjadi dasar untuk menyetujui atau "
                  "menolak pembangunan aplikasi. Tanpa peraturan, arsitektur hanya menjadi catatan "
                  "teknis dan indikator kebijakannya tidak bernilai.",
                  "An architecture set by the head of region is the ground for granting or "
                  "refusing new applications. Without a regulation it stays a technical note, and "
                  "its policy indicator scores nothing."},
    .messages =
        {
            {.situation = {"arsitektur SPBE belum ditetapkan dengan peraturan daerah atau "
                           "peraturan kepala daerah yang bernomor",
                           "the architecture is not enacted by a numbered regulation of the region "
                           "or its head"},
             .label = {"periode arsitektur", "the period of the architecture"},
             .remedy = {"Bila sudah ditetapkan, catat `regulasi` dengan `jenis: perbup` (kota: "
                        "`perwali`), `nomor`, `tahun`, dan `menetapkan: [arsitektur_spbe]`; bila "
                        "belum, ajukan penetapannya melalui Bagian Hukum.",
                        "If it is enacted, record a `regulasi` with `jenis: perbup` (city: "
                        "`perwali`), `nomor`, `tahun` and `menetapkan: [arsitektur_spbe]`; if not, "
                        "propose it through the legal section."}},
        },
    .check = check_architecture,
});

}  // namespace noken::rules
