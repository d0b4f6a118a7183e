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
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "other_jenis",
             .situation = {"kunci `{key}` tidak berlaku untuk jenis `{jenis}`",
                           "key `{key}` does not go with jenis `{jenis}`"},
             .remedy = {"Kunci ini hanya untuk {owners}; hapus, atau perbaiki `jenis`.",
                        "The key is for {owners} only; remove it, or correct `jenis`."}},
        },
});

}  // namespace noken::rules
