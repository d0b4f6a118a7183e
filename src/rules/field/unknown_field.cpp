#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(unknown_field) = checked({
    .code = "BDG-001",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"kunci yang tidak dikenal", "unknown key"},
    .rationale = {"Kunci yang salah tulis tidak dibaca: isinya hilang dari laporan, "
                  "dan kunci yang benar dianggap kosong.",
                  "A misspelt key is not read: what it holds is lost from every "
                  "report, and the right key counts as empty."},
    .messages =
        {
            {.situation = {"kunci `{key}` tidak dikenal di sini", "key `{key}` is not known here"},
             .remedy = {"Hapus kunci ini, atau simpan keterangannya di `catatan`.",
                        "Remove the key, or keep the remark in `catatan`."}},
            {.name = "nearest",
             .situation = {"kunci `{key}` tidak dikenal di sini", "key `{key}` is not known here"},
             .remedy = {"Mungkin maksudnya `{nearest}`; bila bukan, hapus kunci ini.",
                        "Perhaps `{nearest}` is meant; if not, remove the key."}},
            {.name = "other_jenis",
             .situation = {"kunci `{key}` tidak berlaku untuk jenis `{jenis}`",
                           "key `{key}` does not apply to jenis `{jenis}`"},
             .remedy = {"Kunci ini hanya untuk jenis {owners}; hapus kunci ini, atau perbaiki "
                        "`jenis`.",
                        "The key is for jenis {owners} only; remove it, or correct `jenis`."}},
            {.name = "configuration",
             .situation = {"kunci `{key}` tidak dikenal di sini", "key `{key}` is not known here"},
             .remedy = {"Hapus kunci ini, atau simpan keterangannya sebagai komentar `# …`.",
                        "Remove the key, or keep the remark as a comment `# …`."}},
            {.name = "empty",
             .situation = {"nilai ini tidak memiliki nama kunci", "this value has no key"},
             .remedy = {"Tulis nama kuncinya di depan titik dua, atau hapus baris ini.",
                        "Write the key before the colon, or remove the line."}},
        },
});

}  // namespace noken::rules
