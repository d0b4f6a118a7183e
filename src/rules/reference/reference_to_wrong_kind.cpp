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
            {.situation = {"`{field}` merujuk `{id}`, yang terdaftar sebagai `{kind}`",
                           "`{field}` names `{id}`, which is recorded as `{kind}`"},
             .label = {"di sini dirujuk {kinds}", "this field names {kinds}"},
             .remedy = {"Tulis id dari {kinds}, atau pindahkan rujukan ini ke bagian yang "
                        "sesuai.",
                        "Write an id of {kinds}, or move the reference to the field it "
                        "belongs to."}},
            {.name = "national",
             .situation = {"`{field}` merujuk aplikasi nasional `{id}`",
                           "`{field}` names the national application `{id}`"},
             .label = {"di sini dirujuk {kinds}", "this field names {kinds}"},
             .remedy = {"Tulis id dari {kinds}; aplikasi nasional disebut dalam `nasional` "
                        "sebuah aplikasi.",
                        "Write an id of {kinds}; a national application goes under "
                        "`nasional` of an application."}},
            {.name = "not_national",
             .situation = {"`{field}` merujuk `{id}`, yang terdaftar sebagai `{kind}`",
                           "`{field}` names `{id}`, which is recorded as `{kind}`"},
             .label = {"di sini dirujuk aplikasi nasional", "this field names national ones"},
             .remedy = {"Tulis id aplikasi nasional, yang berawalan `nas-`, misalnya "
                        "`nas-srikandi`.",
                        "Write the id of a national application, which begins with `nas-`, "
                        "such as `nas-srikandi`."}},
            {.name = "jenis",
             .situation = {"`{field}` merujuk `{id}`, yang berjenis `{found}`",
                           "`{field}` names `{id}`, which is of `jenis` `{found}`"},
             .label = {"di sini dirujuk `{jenis}`", "this field names `{jenis}`"},
             .remedy = {"Tulis id sebuah `{jenis}`; tempat berjalan lainnya masuk ke "
                        "`berjalan_di`.",
                        "Write the id of a `{jenis}`; whatever else it runs on goes to "
                        "`berjalan_di`."}},
        },
    .notes = {{"target", {"elemen itu ditulis di sini", "that element is written here"}}},
});

}  // namespace noken::rules
