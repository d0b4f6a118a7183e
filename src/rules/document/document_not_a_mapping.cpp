#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(document_not_a_mapping) = checked({
    .code = "DOK-008",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"dokumen yang bukan pemetaan jenis ke daftar",
              "document that is not a mapping of kinds to lists"},
    .rationale = {"Setiap berkas adalah pemetaan dari jenis (`aplikasi`, `layanan`, "
                  "…) ke daftar elemen, dan setiap elemen adalah pemetaan. Bentuk "
                  "lain tidak dapat dibaca sebagai inventaris.",
                  "Every file is a mapping from kinds (`aplikasi`, `layanan`, …) to "
                  "lists of elements, and every element is a mapping. Another shape "
                  "cannot be read as an inventory."},
    .messages =
        {
            {.name = "root",
             .situation = {"isi berkas ini bukan pemetaan `kunci: nilai`",
                           "what the file holds is no mapping `key: value`"},
             .remedy = {"Mulai berkas dengan sebuah jenis, misalnya `aplikasi:`, lalu daftar "
                        "elemennya; `noken.yaml` dimulai dengan `noken: 1`.",
                        "Begin the file with a kind, such as `aplikasi:`, and then its list of "
                        "elements; `noken.yaml` begins with `noken: 1`."}},
            {.name = "second_document",
             .situation = {"dokumen kedua dimulai di sini; satu berkas hanya memuat satu "
                           "dokumen",
                           "a second document starts here; a file holds one document"},
             .remedy = {"Hapus baris `---` dan gabungkan isinya, atau pindahkan bagian ini ke "
                        "berkas lain.",
                        "Remove the line `---` and join the parts, or move this one to another "
                        "file."}},
            {.name = "kind",
             .situation = {"isi `{kind}` bukan daftar elemen",
                           "what stands under `{kind}` is no list of elements"},
             .remedy = {"Tulis setiap elemen sebagai butir daftar yang diawali `- `.",
                        "Write each element as a list item that begins with `- `."}},
            {.name = "element",
             .situation = {"butir ini bukan elemen `{kind}`: sebuah elemen terdiri dari "
                           "`kunci: nilai`",
                           "this item is no element of `{kind}`: an element consists of "
                           "`key: value`"},
             .remedy = {"Tulis sekurang-kurangnya `- id: …` dan `nama: …`, atau hapus butir ini.",
                        "Write at least `- id: …` and `nama: …`, or remove the item."}},
        },
});

}  // namespace noken::rules
