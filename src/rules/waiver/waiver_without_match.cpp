#include "rules/rule.h"

namespace noken::rules {

static constexpr Text kNoFinding = {"aturan `{rule}` tidak menemukan apa pun pada `{object}`",
                                    "rule `{rule}` finds nothing at `{object}`"};

DEFINE_RULE(waiver_without_match) = checked({
    .code = "WVR-003",
    .severity = "P/P/E",
    .reads = {"noken.yaml.pengecualian.aturan", "noken.yaml.pengecualian.objek"},
    .basis = {format_contract()},
    .title = {"pengecualian yang tidak terpakai", "waiver that nothing needs"},
    .rationale = {"Daftar pengecualian hanya dapat dipercaya bila setiap barisnya masih "
                  "diperlukan. Pengecualian yang tersisa dapat menutupi temuan baru di kemudian "
                  "hari.",
                  "A register of waivers can be trusted only while each of its lines is needed. A "
                  "waiver that is left over may hide a new finding later."},
    .messages =
        {
            {.situation = kNoFinding,
             .label = {"sudah tidak perlu dikecualikan", "needs no waiver any more"},
             .remedy = {"Hapus objek ini dari pengecualian, atau seluruh pengecualiannya bila "
                        "tidak ada objek lain.",
                        "Take this object out of the waiver, or remove the whole waiver when it "
                        "has no other object."}},
            {.name = "inline",
             .situation = kNoFinding,
             .label = {"sudah tidak perlu dikecualikan", "needs no waiver any more"},
             .remedy = {"Hapus komentar ini.", "Remove this comment."}},
            {.name = "inline_error",
             .situation = {"komentar tidak dapat mengecualikan galat `{rule}` pada `{object}`",
                           "a comment cannot waive the error `{rule}` at `{object}`"},
             .label = {"hanya untuk peringatan dan info", "for warnings and infos only"},
             .remedy = {"Perbaiki temuannya, atau tulis pengecualian yang disetujui di "
                        "`pengecualian` pada `noken.yaml`.",
                        "Repair what was found, or write an approved waiver under `pengecualian` "
                        "in `noken.yaml`."}},
            {.name = "nowhere",
             .situation = {"komentar yang mengecualikan `{rule}` tidak berada pada elemen mana pun",
                           "the comment that waives `{rule}` stands at no element"},
             .remedy = {"Pindahkan ke baris `id` elemennya atau ke baris di atasnya, atau hapus.",
                        "Move it to the line of the element's `id` or to the line above, or "
                        "remove it."}},
        },
    .notes = {{.name = "rule", .text = {"aturan yang dikecualikan", "the rule that is waived"}}},
});

}  // namespace noken::rules
