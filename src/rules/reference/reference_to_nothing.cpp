#include "rules/rule.h"

namespace noken::rules {

DEFINE_RULE(reference_to_nothing) = checked({
    .code = "RUJ-001",
    .severity = "E/E/E",
    .basis = {format_contract()},
    .title = {"rujukan ke sesuatu yang tidak ada", "reference to nothing"},
    .rationale = {"Rujukan menghubungkan berkas berbagai perangkat daerah. Rujukan "
                  "kosong berarti salah ketik, atau elemen yang dihapus dan masih "
                  "dipakai.",
                  "References join the files of different agencies. One that leads "
                  "nowhere is misspelt, or names an element that was removed while "
                  "still in use."},
    .messages =
        {
            {.situation = {"`{field}` merujuk `{id}`, yang tidak ada di repositori",
                           "`{field}` names `{id}`, which the repository does not have"},
             .label = {"tidak ada elemen dengan id ini", "no element has this id"},
             .remedy = {"Perbaiki id-nya, atau tambahkan elemen `{id}`.",
                        "Correct the id, or add the element `{id}`."}},
            {.name = "nearest",
             .situation = {"`{field}` merujuk `{id}`, yang tidak ada di repositori",
                           "`{field}` names `{id}`, which the repository does not have"},
             .label = {"tidak ada elemen dengan id ini", "no element has this id"},
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
            {.name = "member",
             .situation = {"`{field}` merujuk `{id}` di wilayah `{region}`, yang bukan "
                           "anggota",
                           "`{field}` names `{id}` in region `{region}`, which is no "
                           "member"},
             .remedy = {"Perbaiki kode wilayahnya, atau tambahkan repositorinya pada "
                        "`anggota`.",
                        "Correct the region code, or add its repository to `anggota`."}},
            {.name = "in_member",
             .situation = {"`{field}` merujuk `{id}`, yang tidak ada di wilayah "
                           "`{region}`",
                           "`{field}` names `{id}`, which region `{region}` does not "
                           "have"},
             .remedy = {"Perbaiki id-nya, atau minta wilayah itu menambahkannya.",
                        "Correct the id, or ask that region to add it."}},
            {.name = "gap_type",
             .situation = {"`{gap}` bukan id kesenjangan: `{type}` bukan jenis analisis",
                           "`{gap}` is no gap id: `{type}` is no type of analysis"},
             .remedy = {"Pakai `jenis/objek`, misalnya `pilar/smart-living.kesehatan`; "
                        "`noken gap` mendaftarnya.",
                        "Use `type/object`, such as `pilar/smart-living.kesehatan`; "
                        "`noken gap` lists them."}},
            {.name = "gap_object",
             .situation = {"`{gap}` menunjuk `{object}`, yang tidak dikenal oleh "
                           "analisis `{type}`",
                           "`{gap}` names `{object}`, which analysis `{type}` cannot "
                           "have"},
             .remedy = {"Perbaiki objeknya; `noken gap --type {type}` mendaftar id yang "
                        "ada.",
                        "Correct the object; `noken gap --type {type}` lists the ids "
                        "there are."}},
        },
});

}  // namespace noken::rules
