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
             .remedy = {"Pakai salah satu jenis yang dikenal; `noken schema` "
                        "mendaftarnya.",
                        "Use one of the known kinds; `noken schema` lists them."}},
            {.name = "nearest",
             .situation = {"`{key}` bukan jenis elemen", "`{key}` is no kind of element"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
        },
});

}  // namespace noken::rules
