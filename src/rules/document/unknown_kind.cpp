#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(unknown_kind) = checked({
    .code = "DOK-009",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"jenis yang tidak dikenal", "unknown kind"},
    .rationale = {"Elemen di bawah jenis yang salah tulis tidak ikut diperiksa dan "
                  "tidak muncul di laporan mana pun.",
                  "Elements under a misspelt kind are not checked and appear in no "
                  "report."},
    .messages =
        {
            {.situation = {"`{key}` bukan jenis elemen", "`{key}` is no kind of element"},
             .remedy = {"Pakai salah satu jenis elemen; `noken schema` memperlihatkan "
                        "semuanya. Berkas program lain dicantumkan di `abaikan` pada "
                        "`noken.yaml`.",
                        "Use one of the kinds of element; `noken schema` shows all of them. Files "
                        "of other programs are listed under `abaikan` in `noken.yaml`."}},
            {.name = "nearest",
             .situation = {"`{key}` bukan jenis elemen", "`{key}` is no kind of element"},
             .remedy = {"Mungkin maksudnya `{nearest}`; elemen di bawahnya belum dibaca.",
                        "Perhaps `{nearest}` is meant; the elements below it are not read."}},
        },
});

}  // namespace noken::rules
