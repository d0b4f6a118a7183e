#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(missing_required_field) = checked({
    .code = "BDG-002",
    .severity = "P/E/E",
    .basis = {practice(), format_contract()},
    .title = {"isian wajib yang kosong", "required field that is empty"},
    .rationale = {"Tanpa isian wajib, elemen tidak dapat ditempatkan dalam "
                  "arsitektur: tidak jelas siapa pemiliknya atau apa golongannya.",
                  "Without its required fields an element has no place in the "
                  "architecture: nobody knows who owns it or what it is."},
    .messages =
        {
            {.situation = {"`{kind}` tanpa `{field}`", "`{kind}` without `{field}`"},
             .remedy = {"Tambahkan `{field}: …`; `noken new {kind}` memperlihatkan "
                        "isiannya.",
                        "Add `{field}: …`; `noken new {kind}` shows the fields."}},
            {.name = "in_map",
             .situation = {"`{field}` belum diisi di bagian ini",
                           "`{field}` is not filled in here"},
             .remedy = {"Tambahkan `{field}: …`.", "Add `{field}: …`."}},
            {.name = "configuration",
             .situation = {"noken.yaml tanpa `{field}`", "noken.yaml without `{field}`"},
             .remedy = {"Tambahkan `{field}` di noken.yaml.", "Add `{field}` to noken.yaml."}},
        },
});

}  // namespace noken::rules
