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
             .label = {"yang ditunggu: {kinds}", "expected: {kinds}"},
             .remedy = {"Tulis id yang jenisnya {kinds}; atau pindahkan rujukan ini ke bagian "
                        "yang sesuai.",
                        "Write an id of kind {kinds}; or move the reference to the field it "
                        "belongs to."}},
            {.name = "national",
             .situation = {"`{field}` merujuk aplikasi nasional `{id}`",
                           "`{field}` names the national application `{id}`"},
             .label = {"yang ditunggu: {kinds}", "expected: {kinds}"},
             .remedy = {"Tulis id yang jenisnya {kinds}; aplikasi nasional hanya disebut di "
                        "tempat sebuah `aplikasi` dapat disebut.",
                        "Write an id of kind {kinds}; a national application is named only "
                        "where an `aplikasi` can be."}},
            {.name = "not_national",
             .situation = {"`{field}` merujuk `{id}`, yang terdaftar sebagai `{kind}`",
                           "`{field}` names `{id}`, which is recorded as `{kind}`"},
             .label = {"yang ditunggu: aplikasi nasional", "expected: a national application"},
             .remedy = {"Tulis id aplikasi nasional, yang berawalan `nas-`, misalnya "
                        "`nas-srikandi`.",
                        "Write the id of a national application, which begins with `nas-`, "
                        "such as `nas-srikandi`."}},
            {.name = "jenis",
             .situation = {"`{field}` merujuk `{id}`, yang berjenis `{found}`",
                           "`{field}` names `{id}`, which is of `jenis` `{found}`"},
             .label = {"yang ditunggu: `{jenis}`", "expected: `{jenis}`"},
             .remedy = {"Tulis id sebuah `{jenis}`; tempat berjalan lainnya masuk ke "
                        "`berjalan_di`.",
                        "Write the id of a `{jenis}`; whatever else it runs on goes to "
                        "`berjalan_di`."}},
        },
    .notes = {{"target", {"elemen itu ditulis di sini", "that element is written here"}}},
});

}  // namespace noken::rules
