#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(reference_to_wrong_kind) = checked({
    .code = "RUJ-002",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"rujukan ke jenis yang salah", "reference to the wrong kind"},
    .rationale = {"Id-nya ada, tetapi milik elemen jenis lain, sehingga hubungan "
                  "yang tertulis tidak bermakna.",
                  "The id exists but belongs to an element of another kind, so that "
                  "the written relation means nothing."},
    .messages =
        {
            {.situation = {"`{field}` merujuk `{id}`, sebuah `{kind}`, padahal {kinds}",
                           "`{field}` names `{id}`, a `{kind}`, instead of {kinds}"},
             .remedy = {"Rujuk elemen dengan jenis yang benar.",
                        "Name an element of the right kind."}},
            {.name = "national",
             .situation = {"`{field}` merujuk aplikasi nasional `{id}`, padahal {kinds}",
                           "`{field}` names the national application `{id}` instead of "
                           "{kinds}"},
             .remedy = {"Rujuk elemen repositori dengan jenis yang benar.",
                        "Name an element of the repository of the right kind."}},
            {.name = "jenis",
             .situation = {"`{field}` merujuk `{id}` berjenis `{found}`, padahal "
                           "`{jenis}`",
                           "`{field}` names `{id}` of jenis `{found}` instead of "
                           "`{jenis}`"},
             .remedy = {"Rujuk sebuah `{jenis}`; tempat berjalan lainnya masuk ke "
                        "`berjalan_di`.",
                        "Name a `{jenis}`; other places it runs on go to `berjalan_di`."}},
        },
    .notes = {{"target", {"elemen yang dirujuk", "the element it names"}}},
});

}  // namespace noken::rules
