#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(duplicate_id) = checked({
    .code = "RUJ-003",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"id yang dipakai dua kali", "id that is used twice"},
    .rationale = {"Setiap rujukan mencari satu elemen. Bila dua elemen memakai id "
                  "yang sama, rujukan berakhir pada yang pertama dan yang kedua "
                  "tidak pernah ditemukan.",
                  "Every reference looks for one element. When two have the same id, "
                  "references end at the first and the second is never found."},
    .messages =
        {
            {.situation = {"id `{id}` sudah dipakai", "id `{id}` is already in use"},
             .label = {"satu id hanya milik satu elemen", "an id belongs to one element"},
             .remedy = {"Beri id lain, atau hapus salah satu bila keduanya sama.",
                        "Give it another id, or remove one if both are the same."}},
            {.name = "suggestion",
             .situation = {"id `{id}` sudah dipakai", "id `{id}` is already in use"},
             .label = {"satu id hanya milik satu elemen", "an id belongs to one element"},
             .remedy = {"Beri id lain, misalnya `{suggestion}`; atau hapus salah satu bila "
                        "keduanya sama.",
                        "Give it another id, such as `{suggestion}`; or remove one if both "
                        "are the same."}},
            {.name = "reserved",
             .situation = {"id `{id}` memakai awalan `nas-`, yang disediakan bagi "
                           "aplikasi nasional",
                           "id `{id}` begins with `nas-`, which is reserved for national "
                           "applications"},
             .remedy = {"Pakai awalan lain, misalnya `app-`; aplikasi nasional dirujuk "
                        "langsung dengan id-nya.",
                        "Use another beginning, such as `app-`; national applications "
                        "are named by their id without being written."}},
        },
    .notes = {{"first", {"pertama kali didefinisikan di sini", "first defined here"}}},
});

}  // namespace noken::rules
