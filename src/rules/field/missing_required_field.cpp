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
            {.situation = {"{kind} `{object}` tanpa `{field}`",
                           "{kind} `{object}` without `{field}`"},
             .remedy = {"Tulis `{field}: …`; `noken new {kind}` memperlihatkan isian "
                        "yang diminta.",
                        "Write `{field}: …`; `noken new {kind}` shows the fields that are asked "
                        "for."}},
            {.name = "nameless",
             .situation = {"{kind} ini tanpa `{field}`", "this {kind} is without `{field}`"},
             .remedy = {"Tulis `{field}: …`; `noken new {kind}` memperlihatkan isian "
                        "yang diminta.",
                        "Write `{field}: …`; `noken new {kind}` shows the fields that are asked "
                        "for."}},
            {.name = "in_map",
             .situation = {"`{map}` tanpa `{field}`", "`{map}` without `{field}`"},
             .remedy = {"Tulis `{field}: …` di bagian ini.", "Write `{field}: …` in this part."}},
            {.name = "configuration",
             .situation = {"`noken.yaml` tanpa `{field}`", "`noken.yaml` without `{field}`"},
             .remedy = {"Tulis `{field}: …` di `noken.yaml`.",
                        "Write `{field}: …` in `noken.yaml`."}},
        },
});

}  // namespace noken::rules
