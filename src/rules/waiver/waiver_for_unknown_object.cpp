#include "rules/rule.h"

namespace noken::rules {

static constexpr Text kNoObject = {"pengecualian menyebut `{object}`, yang tidak ada di repositori",
                                   "a waiver names `{object}`, which the repository does not have"};

DEFINE_RULE(waiver_for_unknown_object) = checked({
    .code = "WVR-002",
    .severity = "P/P/E",
    .reads = {"noken.yaml.pengecualian.objek"},
    .basis = {format_contract()},
    .title = {"pengecualian bagi objek yang tidak ada", "waiver for an object that is not there"},
    .rationale = {"Pengecualian bagi objek yang tidak ada tidak melindungi apa pun: id-nya salah "
                  "tulis, atau objeknya sudah dihapus dan daftarnya belum.",
                  "A waiver for an object that is not there protects nothing: its id is misspelt, "
                  "or the object has been removed and the register has not."},
    .messages =
        {
            {.situation = kNoObject,
             .remedy = {"Tulis id elemen, sub-dimensi seperti `smart-living.kesehatan`, kode "
                        "wilayah, atau jalur berkas; atau hapus dari pengecualian.",
                        "Write the id of an element, a sub-dimension such as "
                        "`smart-living.kesehatan`, the code of the region, or the path of a file; "
                        "or remove it from the waiver."}},
            {.name = "nearest",
             .situation = kNoObject,
             .remedy = {"Mungkin maksudnya `{nearest}`.", "Perhaps `{nearest}` is meant."}},
        },
});

}  // namespace noken::rules
